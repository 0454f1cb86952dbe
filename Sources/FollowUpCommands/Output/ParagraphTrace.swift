import ByteText
import FollowUpCycle
import FollowUpReport
import TerminalText

/// A paragraph with the lines that it comes from, as printed by `trace`.
struct ParagraphTrace {
    private let head: String
    private let section: String
    private let words: ParagraphWords?
    private let sources: [(source: Provenance.TracedSource, status: SourceResolver.SourceStatus)]
    private let provenance: Provenance

    /// Looks up the sources of a paragraph, or of one of its sentences. `words` are nil if they cannot be read.
    init(
        _ paragraph: Provenance.TracedParagraph, sentence: Int? = nil, of document: Provenance.Document,
        in report: RecordedReport, words: ParagraphWords?, _ cycle: consuming SourceResolver
    ) {
        let exercise = report.provenance.isExercise ? " (an exercise with invented States)" : ""
        head =
            "\(report.folder), paragraph \(report.name(of: paragraph, in: document))"
            + "\(sentence.map { ", sentence \($0)" } ?? "")\(exercise)"
        section = document.section(of: paragraph)
        provenance = report.provenance
        self.words = words
        var sources: [(source: Provenance.TracedSource, status: SourceResolver.SourceStatus)] = []
        for source in sentence.map(paragraph.sources(ofSentence:)) ?? paragraph.sources {
            sources.append((source, cycle.status(of: source)))
        }
        self.sources = sources
    }

    /// Whether all words are still in the files as when the report was compiled.
    var areSourcesUnchanged: Bool {
        sources.allSatisfy { if case .stands = $0.status { true } else { false } }
    }

    /// The paragraph and its sources.
    var text: String {
        var text = VisibleText.escaped(head) + "\n"
        text += VisibleText.escaped(section) + "\n\n" + (words?.lines ?? Self.noWords)
        if sources.isEmpty {
            return text
                + "\nThe program wrote it from a phrase of its templates; it has no other source.\n"
        }
        text += "\nIt comes from:\n"
        var indexes: [String: LineIndex] = [:]
        for (source, status) in sources {
            switch status {
            case .stands(let typed, let edited):
                text += "\n" + Self.line(Self.position(typed, &indexes), source)
                guard text.utf8.count <= Self.longest else {
                    text += "  Its lines are not shown, because what stands above is long enough.\n"
                    continue
                }
                if let index = indexes[typed.file.path] {
                    text += SourceExcerpt.text(typed.range, of: typed.file, lines: index)
                }
                if let edited {
                    let place = VisibleText.escaped(Self.position(edited, &indexes))
                    text += "  The report prints the words at \(place) instead.\n"
                }
            case .changed(let path):
                text += "\n" + Self.line(path, source)
                text += "  The words that the report was compiled from do not stand there any more.\n"
            case .gone(let path):
                text += "\n" + Self.line(path, source)
                text += "  This file is not there; --submissions says in which folder the cycle lies.\n"
            }
            if let choice = provenance.choice(for: source.place) { text += "  \(choice.words)\n" }
        }
        return text
    }

    private static let noWords =
        "  (Its words are not shown, because they are read from the Markdown of the report.)\n"

    /// The number of bytes after which no more lines are shown: more than anyone reads, but a limit on the
    /// total of many long lines.
    private static let longest = 1_048_576

    private static func position(
        _ typed: SourceResolver.Typed, _ indexes: inout [String: LineIndex]
    ) -> String {
        let index = indexes[typed.file.path] ?? LineIndex(typed.file)
        indexes[typed.file.path] = index
        return typed.file.path + index.suffix(of: typed.range.lowerBound)
    }

    private static func line(_ position: String, _ source: Provenance.TracedSource) -> String {
        let item = source.place.item.map { ", \($0)" } ?? ""
        return VisibleText.escaped(position + item) + "\n"
    }
}

extension Provenance.TracedChoice {
    /// What was chosen, and why.
    var words: String {
        let reason = VisibleText.escaped(reason)
        return switch choice {
        case .pin: "An editor pinned this answer, so that it is quoted first: \(reason)"
        case .leaveOut: "An editor left this answer out of those that are quoted: \(reason)"
        }
    }
}

extension ParagraphWords {
    /// The words as printed on a terminal.
    var lines: String {
        var lines = WrappedText.lines(text)
        for words in labelledSubparagraphs { lines += WrappedText.lines(words, indent: 4) }
        for words in footnotes { lines += WrappedText.lines("Footnote: \(words)", indent: 4) }
        return lines
    }
}

extension RecordedReport {
    /// Returns the name of a paragraph in messages and on the command line: `14`, `summary:2`, `annex:3`.
    func name(of paragraph: Provenance.TracedParagraph, in document: Provenance.Document) -> String {
        document.name == provenance.documents.first?.name
            ? paragraph.name.text : "\(document.name):\(paragraph.name.text)"
    }
}
