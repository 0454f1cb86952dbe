import FileAccess
import FollowUpCycle
import FollowUpReport
import TerminalText

/// What became of a line of a file in the report, as printed by `trace --from`. A confidential line, or one
/// on the respondent, is reported like a blank line.
struct LineTrace {
    private let line: LineReference
    /// The name of the file in the folder of the cycle.
    private let file: String
    private let report: RecordedReport
    private let texts: [TextIdentifier: SourceResolver.LineText]
    private var paragraphs: [(words: ParagraphWords?, name: String, section: String, areUnchanged: Bool)] =
        []

    /// Looks a line up.
    ///
    /// - Throws: ``Failure`` if the file cannot be read or has no such line.
    init(
        _ line: LineReference, in report: RecordedReport, _ cycle: SourceResolver,
        words: [String: [ParagraphName: ParagraphWords]]
    ) throws(Failure) {
        self.line = line
        let name = Path.name(line.path)
        file =
            CycleContributions.contains(line.path) ? Path.join(CycleContributions.folder, name) : name
        self.report = report
        texts = Dictionary(
            try cycle.texts(inLine: line.line, ofFile: file).map { ($0.place, $0) },
            uniquingKeysWith: { first, _ in first })
        for document in report.provenance.documents {
            for paragraph in document.paragraphs {
                let here = paragraph.sources.compactMap { source -> Bool? in
                    guard let text = texts[source.place], !text.isEdit || source.edited != nil else {
                        return nil
                    }
                    return text.words == (text.isEdit ? source.edited : source.words)
                }
                guard !here.isEmpty else { continue }
                paragraphs.append(
                    (
                        words[document.name]?[paragraph.name], report.name(of: paragraph, in: document),
                        document.section(of: paragraph), here.allSatisfy(\.self)
                    ))
            }
        }
    }

    /// Whether the texts on the line that went into the report have not changed since it was compiled.
    var isUnchanged: Bool { paragraphs.allSatisfy(\.areUnchanged) }

    /// The paragraphs that the line went into, and what of it was left out.
    var text: String {
        let place = "\(VisibleText.escaped(line.path)):\(line.line)"
        let entries = into + leftOut + choices
        return entries.isEmpty
            ? "Nothing of \(VisibleText.escaped(report.folder)) comes from \(place).\n"
            : "\(place):\n" + entries.joined()
    }

    private var into: [String] {
        paragraphs.map { paragraph in
            let name = "\(VisibleText.escaped(paragraph.name)) (\(VisibleText.escaped(paragraph.section)))"
            let head =
                paragraph.areUnchanged
                ? "It went into paragraph \(name)"
                : "The words have changed since the report was compiled; those of then went into paragraph \(name)"
            guard let words = paragraph.words else { return "\n\(head).\n" }
            return "\n\(head):\n\n" + WrappedText.lines(words.text)
        }
    }

    /// What editors chose for the answers on the line.
    private var choices: [String] {
        let places = texts.values.filter { !$0.isEdit }.map(\.place)
        let words = places.compactMap { report.provenance.choice(for: $0)?.words }
        return Set(words).sorted().map { "\n\($0)\n" }
    }

    private var leftOut: [String] {
        report.provenance.leftOut.compactMap { entry in
            switch entry {
            case .text(.answer(let state, let item), let reason)
            where texts[.answer(state: state, item: item)] != nil:
                "\nThe whole answer was left out (\(VisibleText.escaped(item))): \(VisibleText.escaped(reason)).\n"
            case .text(let place, let reason) where texts[place].map { !$0.isEdit } ?? false:
                "\n" + VisibleText.escaped("It was left out: \(place.words): \(reason).") + "\n"
            case .submission(let file, let reason) where file == self.file:
                "\nThe whole file was left out: " + VisibleText.escaped(reason) + ".\n"
            default: nil
            }
        }
    }
}

extension TextIdentifier {
    /// The name of the text: “measure (cybercrime-legislation)”.
    fileprivate var words: String {
        switch self {
        case .text(_, let target):
            target.field.map { field in "\(field.recordedName) (\(target.item ?? ""))" } ?? "proposal"
        case .secretariat: "paragraph"
        case .report(_, let about, let document):
            document == nil ? "summary (\(about))" : "document (\(about))"
        case .contribution: "contribution"
        case .reply, .answer: "answer"
        }
    }
}
