import ByteText
import TextAnalysis

/// The number of words in each part of a report.
///
/// The summary, headings, paragraphs, footnotes and tables count; the first page, the contents and the
/// numbers of paragraphs and headings do not. Annexes are counted separately.
struct WordsBySection: Hashable, Sendable {
    /// A part of the report.
    struct Part: Hashable, Sendable {
        /// Its name: “III. Action taken by Member States”.
        let name: String
        let words: Int
        /// The source location of its first words; nil for the summary and annexes.
        let place: SourceLocation?
        /// Whether it is inside the part before it, which includes its words.
        let isInside: Bool
        /// Whether it counts towards the limit; annexes do not.
        let isLimited: Bool
    }

    /// The parts, in order.
    let parts: [Part]

    /// The number of words that count towards the limit.
    var limited: Int { parts.filter { $0.isLimited && !$0.isInside }.reduce(0) { $0 + $1.words } }

    /// Counts the words of a document.
    init(_ document: ReportDocument) {
        var parts = [
            Part(
                name: document.labels.summary,
                words: document.summary.reduce(Self.words(in: [document.labels.summary])) {
                    $0 + $1.wordCount
                }, place: nil,
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
                name: $0.label, words: Self.words(in: [$0.label, $0.heading] + $0.words), place: nil,
                isInside: false, isLimited: false)
        }
        self.parts = parts
    }

    private static func part(_ section: Section, label: String, isInside: Bool) -> Part {
        Part(
            name: "\(label) \(section.heading)", words: words(in: section),
            place: section.firstPlace, isInside: isInside, isLimited: true)
    }

    /// Returns the number of words of a section, including its subsections.
    private static func words(in section: Section) -> Int {
        let own = section.blocks.reduce(words(in: [section.heading])) { count, block in
            switch block {
            case .paragraph(let paragraph): count + paragraph.wordCount
            case .table(let table): count + words(in: [table.label ?? "", table.title] + table.words)
            }
        }
        return section.subsections.reduce(own) { $0 + words(in: $1) }
    }

    private static func words(in texts: [String]) -> Int {
        texts.reduce(0) { $0 + WordCount.words(in: $1) }
    }
}

extension ReportDocument {
    /// The number of words that count towards the limit on reports; annexes do not.
    public var wordCount: Int { WordsBySection(self).limited }
}

extension Section {
    /// The source location of its first words.
    fileprivate var firstPlace: SourceLocation? {
        for block in blocks {
            if case .paragraph(let paragraph) = block, let source = paragraph.sources.first {
                return source.typed
            }
        }
        return subsections.lazy.compactMap(\.firstPlace).first
    }
}

extension ReportDocument.Annex {
    /// The words of its tables.
    fileprivate var words: [String] {
        tables.count == 1
            ? tables[0].words : tables.flatMap { [$0.label ?? "", $0.title] + $0.words }
    }
}

extension Table {
    fileprivate var words: [String] {
        columns.map(\.heading) + rows.flatMap { $0.map(\.text) } + [note]
    }
}
