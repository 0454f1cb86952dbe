/// A workbook that is to be written.
public struct SpreadsheetDocument: Sendable {
    /// What it is called among its properties.
    public var title: String
    /// Its sheets, in the order of their tabs.
    public var sheets: [Sheet]

    /// Creates a workbook.
    public init(title: String, sheets: [Sheet]) {
        self.title = title
        self.sheets = sheets
    }

    /// A sheet. What is not meant to be typed into is locked, without a password.
    public struct Sheet: Sendable {
        /// The name on its tab, of at most 31 characters.
        public var name: String
        /// Whether it is out of sight.
        public var isHidden = false
        /// Its columns, from the left.
        public var columns: [Column] = []
        /// Its rows, from the top.
        public var rows: [Row] = []
        /// The number of rows that stay in sight and are printed on each page.
        public var headRows = 0
        /// The cells in which one of some words is chosen.
        public var choices: [Choice] = []

        /// Creates a blank sheet.
        public init(name: String) { self.name = name }
    }

    /// A column.
    public struct Column: Sendable {
        /// Its width, in characters.
        public var width: Double
        /// Whether it is out of sight.
        public var isHidden: Bool
        /// How the cells look in which nothing stands.
        public var style: Style

        /// Creates a column.
        public init(width: Double, isHidden: Bool = false, style: Style = .plain) {
            self.width = width
            self.isHidden = isHidden
            self.style = style
        }
    }

    /// A row.
    public struct Row: Sendable {
        /// What stands in its cells, from the left; nil for a blank one that looks as its column.
        public var cells: [Cell?]
        /// Whether it is out of sight.
        public var isHidden: Bool
        /// The number of lines that it has room for at least; it is as high as its texts need.
        public var lines: Int

        /// Creates a row.
        public init(_ cells: [Cell?], isHidden: Bool = false, lines: Int = 1) {
            self.cells = cells
            self.isHidden = isHidden
            self.lines = lines
        }
    }

    /// A cell.
    public struct Cell: Sendable {
        /// What stands in it: always a text, never a formula or a link.
        public var text: String
        /// How it looks.
        public var style: Style

        /// Creates a cell.
        public init(_ text: String, _ style: Style = .plain) {
            self.text = text
            self.style = style
        }
    }

    /// How a cell looks, and whether something can be typed into it.
    public enum Style: CaseIterable, Sendable {
        /// Text that explains.
        case plain
        /// The title of a sheet, which goes on over the blank cells beside it.
        case title
        /// The head of a column.
        case head
        /// Text in small letters, which goes on over the blank cells beside it.
        case small
        /// A field that is to be filled in. What is typed stays as it is typed, also where it looks like a number.
        case input
        /// A field that is not asked here.
        case closed
    }

    /// Cells in which one of some words is chosen, which stand in a column of another sheet.
    public struct Choice: Sendable {
        /// The rows, from 0.
        public var rows: ClosedRange<Int>
        /// The column, from 0.
        public var column: Int
        /// The cells that hold the words, as in `Lists!$A$2:$A$9`.
        public var words: String
        /// Whether another text than one of these is refused while it is typed.
        public var isStrict: Bool

        /// Creates a choice.
        public init(rows: ClosedRange<Int>, column: Int, words: String, isStrict: Bool = true) {
            self.rows = rows
            self.column = column
            self.words = words
            self.isStrict = isStrict
        }
    }
}
