/// A table: a title above, horizontal rules only, a note below.
public struct Table: Hashable, Sendable {
    /// A column.
    public struct Column: Hashable, Sendable {
        /// The heading.
        public let heading: String
        /// Whether it holds numbers, which are set flush right.
        public let isNumeric: Bool

        /// Makes a column.
        public init(_ heading: String, isNumeric: Bool = false) {
            self.heading = heading
            self.isNumeric = isNumeric
        }
    }

    /// What stands in a row under one column.
    public enum Cell: Hashable, Sendable, ExpressibleByStringLiteral {
        /// Words.
        case text(String)
        /// The numbers of paragraphs, which `numbered` puts in words.
        case paragraphs([Anchor])

        /// Words.
        public init(stringLiteral text: String) { self = .text(text) }

        /// The words; of paragraphs that have no number yet none.
        var text: String { if case .text(let text) = self { text } else { "" } }
    }

    /// The name by which a paragraph refers to it.
    public let anchor: Anchor?
    /// The label (“Table 1”); given by `numbered` to the tables of sections. One that is an annex of its own has none.
    public internal(set) var label: String?
    /// The title.
    public let title: String
    /// The columns.
    public let columns: [Column]
    /// The rows, each with one cell a column.
    public internal(set) var rows: [[Cell]]
    /// Whether the last row is the total.
    public let hasTotal: Bool
    /// The note below; empty for none.
    public let note: String

    /// Makes a table.
    public init(
        anchor: Anchor? = nil, title: String, columns: [Column], rows: [[Cell]], hasTotal: Bool = false,
        note: String
    ) {
        self.anchor = anchor
        self.title = title
        self.columns = columns
        self.rows = rows
        self.hasTotal = hasTotal
        self.note = note
    }
}
