/// A table: a title above, horizontal rules only, a note below.
public struct Table: Hashable, Sendable {
    /// A column.
    public struct Column: Hashable, Sendable {
        /// The heading.
        public let heading: String
        /// Whether it holds numbers, which are set flush right.
        public let isNumeric: Bool

        /// Creates a column.
        public init(_ heading: String, isNumeric: Bool = false) {
            self.heading = heading
            self.isNumeric = isNumeric
        }
    }

    /// A cell of a row.
    public enum Cell: Hashable, Sendable, ExpressibleByStringLiteral {
        /// A text.
        case text(String)
        /// A number of what the table counts, and how it is written.
        case count(Int, text: String)
        /// References to paragraphs; `numbered` replaces them with their numbers.
        case paragraphs([Anchor])
        /// Several lines, one below the other.
        case lines([Line])

        /// Creates a cell with a text.
        public init(stringLiteral text: String) { self = .text(text) }

        /// The text; empty for paragraphs that are not numbered yet.
        var text: String {
            switch self {
            case .text(let text), .count(_, let text): text
            case .paragraphs: ""
            case .lines(let lines): lines.map(\.text).joined(separator: "\n")
            }
        }

        /// The number, if it counts something.
        public var count: Int? { if case .count(let count, _) = self { count } else { nil } }
    }

    /// A line of a cell.
    public struct Line: Hashable, Sendable {
        /// The words.
        public let text: String
        /// Those of them that are in another language than the document.
        let foreign: [ForeignWords]

        /// Creates a line.
        init(_ text: String, foreign: [ForeignWords] = []) {
            self.text = text
            self.foreign = foreign
        }
    }

    /// The name by which a paragraph refers to it.
    public let anchor: Anchor?
    /// The label (“Table 1”), set by `numbered`; nil for the only table of an annex, which has the heading of that.
    public internal(set) var label: String?
    /// The title.
    public let title: String
    /// The columns.
    public let columns: [Column]
    /// The rows, each with one cell per column.
    public internal(set) var rows: [[Cell]]
    /// Whether the last row is the total.
    public let hasTotal: Bool
    /// The note below; empty if there is none.
    public let note: String

    /// Creates a table.
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
