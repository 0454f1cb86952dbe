import Diagnostics
import Texts

/// How many words stand where in a report.
///
/// What counts is what a reader reads as the report: the summary, headings, paragraphs, footnotes and tables. The first
/// page, the contents and what numbers paragraphs and headings do not. An annex is counted for itself.
struct WordsBySection: Hashable, Sendable {
    /// A part of the report.
    struct Part: Hashable, Sendable {
        /// What it is called: “III. Action taken by Member States”.
        let name: String
        let words: Int
        /// Where its first words come from; nil for the summary and annexes.
        let place: Place?
        /// Whether it stands inside the part before it, which counts its words too.
        let isInside: Bool
        /// Whether it is held against the limit, as annexes are not.
        let isLimited: Bool
    }

    /// The parts, in their order.
    let parts: [Part]

    /// The words held against the limit.
    var limited: Int { parts.filter { $0.isLimited && !$0.isInside }.reduce(0) { $0 + $1.words } }

    init(_ document: ReportDocument) {
        var parts = [
            Part(
                name: document.labels.summary,
                words: Self.words(in: [document.labels.summary] + document.summary), place: nil,
                isInside: false, isLimited: true)
        ]
        for section in document.sections {
            parts.append(Self.part(section, label: section.label, isInside: false))
            parts += section.subsections.map {
                Self.part($0, label: "\(section.label) \($0.label)", isInside: true)
            }
        }
        parts += document.annexes.map {
            Part(
                name: $0.label, words: Self.words(in: [$0.label, $0.heading] + $0.table.words), place: nil,
                isInside: false, isLimited: false)
        }
        self.parts = parts
    }

    private static func part(_ section: Section, label: String, isInside: Bool) -> Part {
        Part(
            name: "\(label) \(section.heading)", words: words(in: section.words),
            place: section.firstSource?.typed, isInside: isInside,
            isLimited: true)
    }

    private static func words(in texts: [String]) -> Int {
        texts.reduce(0) { $0 + WordCount.words(in: $1) }
    }
}

extension ReportDocument {
    /// The number of words that are held against the limit on reports; annexes are not.
    public var wordCount: Int { WordsBySection(self).limited }
}

extension Section {
    /// Where its first words come from.
    fileprivate var firstSource: Source? {
        for block in blocks {
            if case .paragraph(let paragraph) = block, let source = paragraph.sources.first { return source }
        }
        return subsections.lazy.compactMap(\.firstSource).first
    }

    /// All texts that count, those of the subsections included.
    fileprivate var words: [String] {
        [heading]
            + blocks.flatMap { block -> [String] in
                switch block {
                case .paragraph(let paragraph):
                    [PlainText(paragraph.text).words] + paragraph.subparagraphs
                        + PlainText(paragraph.text).footnotes
                case .table(let table): [table.label ?? "", table.title] + table.words
                }
            } + subsections.flatMap(\.words)
    }
}

extension Table {
    fileprivate var words: [String] {
        columns.map(\.heading) + rows.flatMap { $0.map(\.text) } + [note]
    }
}
