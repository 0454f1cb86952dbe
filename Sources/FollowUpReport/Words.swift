import Texts

extension ReportDocument {
    /// The number of words that count against the limit on reports: summary, headings, paragraphs, tables of the
    /// sections, and footnotes. Annexes do not.
    public var wordCount: Int {
        (summary + footnotes).reduce(0) { $0 + WordCount.words(in: $1) }
            + sections.reduce(0) { $0 + $1.wordCount }
    }
}

extension Section {
    /// The number of its words, footnotes left out.
    var wordCount: Int {
        let words = blocks.reduce(WordCount.words(in: heading)) { $0 + $1.wordCount }
        return subsections.reduce(words) { $0 + $1.wordCount }
    }
}

extension Block {
    fileprivate var wordCount: Int {
        switch self {
        case .paragraph(let paragraph):
            (paragraph.text.map(\.words) + paragraph.subparagraphs).reduce(0) { $0 + WordCount.words(in: $1) }
        case .table(let table):
            ([table.title, table.note] + table.columns.map(\.heading) + table.rows.joined().map(\.text))
                .reduce(0) { $0 + WordCount.words(in: $1) }
        }
    }
}

extension Inline {
    /// The words in the running text; those of a footnote stand at the foot.
    fileprivate var words: String {
        switch self {
        case .text(let text): text
        case .footnote: ""
        case .reference(let reference): reference.text
        }
    }
}
