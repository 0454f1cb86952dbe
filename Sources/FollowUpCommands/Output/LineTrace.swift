import ByteText
import FileAccess
import FollowUpCycle
import FollowUpReport
import TerminalText

/// What became of a line of a file, as `trace --from` prints it.
struct LineTrace {
    private let line: LineReference
    private let recorded: String
    private let report: RecordedReport
    private let state: RecordedReport.SourceState

    /// Looks a line up; throws when the report does not come from the file, or the file has no such line.
    init(_ line: LineReference, in report: RecordedReport) throws(Failure) {
        let name = Path.name(line.path)
        let folder = ReportFolder.recordedName(ofCycle: Path.parent(line.path))
        let paths = report.provenance.files.map(\.path)
        let expected = folder.isEmpty ? name : Path.join(folder, name)
        guard
            let recorded = paths.first(where: { $0 == expected })
                ?? paths.first(where: { Path.name($0) == name })
        else { throw Failure("\(report.folder) was not compiled from a file \(line.path)") }
        self.line = line
        self.recorded = recorded
        self.report = report
        state = report.state(of: line.path, recorded: recorded)
        if case .unchanged(let file) = state {
            let count = LineIndex(file).count
            guard line.line <= count else {
                throw Failure("\(line.path) has no line \(line.line); it has \(count)")
            }
        }
    }

    /// Whether the file has the bytes that the report was compiled from.
    var isFileAsItWas: Bool { if case .unchanged = state { true } else { false } }

    /// The paragraphs that the line went into, and what of it was left out.
    var text: String {
        let place = "\(VisibleText.escaped(line.path)):\(line.line)"
        var text = remark.map { $0 + "\n\n" } ?? ""
        let entries = paragraphs + leftOut
        if entries.isEmpty {
            text += "Nothing of \(VisibleText.escaped(report.folder)) comes from \(place).\n"
        } else {
            text += "\(place):\n" + entries.joined()
        }
        return text + confidential
    }

    private var remark: String? {
        switch state {
        case .unchanged: nil
        case .changed:
            "The file has changed since the report was compiled; this is the line of that number as it was then."
        case .gone: "The file is not there any more; this is the line as it was then."
        }
    }

    private var paragraphs: [String] {
        report.provenance.documents.flatMap { document in
            document.paragraphs.filter { paragraph in
                paragraph.sources.contains {
                    $0.stretch.path == recorded && $0.stretch.covers(line: line.line)
                }
            }.map { paragraph in
                let name = report.name(of: paragraph, in: document)
                return "\nIt went into paragraph \(VisibleText.escaped(name)) "
                    + "(\(VisibleText.escaped(paragraph.section))):\n\n" + WrappedText.lines(paragraph.text)
            }
        }
    }

    private var leftOut: [String] {
        report.provenance.leftOut.compactMap { entry in
            switch entry {
            case .text(let stretch, let item, let field, let reason)
            where stretch.path == recorded && stretch.covers(line: line.line):
                let what = item.map { "\(field) (\($0))" } ?? field
                return "\n" + VisibleText.escaped("It was left out: \(what): \(reason).") + "\n"
            case .submission(recorded, let reason):
                return "\nThe whole submission was left out: " + VisibleText.escaped(reason) + ".\n"
            default: return nil
            }
        }
    }

    /// That answers of the file were given in confidence; which of its lines they stand in is not recorded.
    private var confidential: String {
        for case .confidential(recorded, let count) in report.provenance.leftOut {
            let answers =
                switch count {
                case nil: "Answers of this file were"
                case 1: "One answer of this file was"
                case let count?: "\(count) answers of this file were"
                }
            return "\n\(answers) given in confidence: counted, and printed nowhere.\n"
        }
        return ""
    }
}
