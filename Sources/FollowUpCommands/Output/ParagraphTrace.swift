import ByteText
import FollowUpCycle
import FollowUpReport
import TerminalText

/// A paragraph with the lines it comes from, as `trace` prints it.
struct ParagraphTrace {
    private let head: String
    private let paragraph: Provenance.TracedParagraph
    private let sources: [(source: Provenance.TracedSource, state: RecordedReport.SourceState)]

    /// Looks up the sources of a paragraph; `submissions` is the folder of the cycle, where that is named.
    init(
        _ paragraph: Provenance.TracedParagraph, of document: Provenance.Document, in report: RecordedReport,
        submissions: String?
    ) {
        let exercise = report.provenance.isExercise ? " (an exercise with invented States)" : ""
        head = "\(report.folder), paragraph \(report.name(of: paragraph, in: document))\(exercise)"
        self.paragraph = paragraph
        var states: [String: RecordedReport.SourceState] = [:]
        var sources: [(source: Provenance.TracedSource, state: RecordedReport.SourceState)] = []
        for source in paragraph.sources {
            let path = source.stretch.path
            let state = states[path] ?? report.source(path, in: submissions)
            states[path] = state
            sources.append((source, state))
        }
        self.sources = sources
    }

    /// Whether all files have the bytes that the report was compiled from.
    var areSourcesAsTheyWere: Bool {
        sources.allSatisfy { if case .unchanged = $0.state { true } else { false } }
    }

    /// The paragraph and its sources.
    var text: String {
        var text = VisibleText.escaped(head) + "\n"
        text += VisibleText.escaped(paragraph.section) + "\n\n" + words
        if sources.isEmpty {
            return text
                + "\nThe program wrote it from a phrase of its templates; it has no other source.\n"
        }
        text += "\nIt comes from:\n"
        var indexes: [String: LineIndex] = [:]
        for (source, state) in sources {
            text += "\n" + head(source, state)
            guard text.utf8.count <= Self.longest else {
                text += "  Its lines are not shown, because what stands above is long enough.\n"
                continue
            }
            switch state {
            case .unchanged(let file):
                let index = indexes[file.path] ?? LineIndex(file)
                indexes[file.path] = index
                text += SourceExcerpt.text(source.stretch, of: file, index)
            case .changed:
                text += "  This file has changed since the report was compiled, so its lines are not shown.\n"
            case .gone:
                text += "  This file is not there; --submissions says in which folder the cycle lies.\n"
            }
        }
        return text
    }

    /// After how many bytes no more lines are shown: more than anyone reads, and less than what many long lines add up to.
    private static let longest = 1_048_576

    private var words: String {
        var text = WrappedText.lines(paragraph.text)
        for words in paragraph.labelledSubparagraphs { text += WrappedText.lines(words, indent: 4) }
        for words in paragraph.footnotes { text += WrappedText.lines("Footnote: \(words)", indent: 4) }
        return text
    }

    private func head(_ source: Provenance.TracedSource, _ state: RecordedReport.SourceState) -> String {
        let start = source.stretch.start
        let item = source.item.map { ", \($0)" } ?? ""
        return VisibleText.escaped("\(state.path):\(start.line):\(start.column)\(item)") + "\n"
    }
}

extension RecordedReport {
    /// What a paragraph is called in messages and on the command line: `14`, `annex:3`.
    func name(of paragraph: Provenance.TracedParagraph, in document: Provenance.Document) -> String {
        document.name == provenance.documents.first?.name
            ? "\(paragraph.number)" : "\(document.name):\(paragraph.number)"
    }
}
