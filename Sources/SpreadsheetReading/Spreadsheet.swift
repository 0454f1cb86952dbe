/// A workbook as far as it was read: what stands in its cells, and what is said of the rest.
public struct Spreadsheet: Sendable {
    /// Its sheets, in the order of their tabs.
    public internal(set) var sheets: [Sheet] = []
    /// What it has that is not read.
    public internal(set) var ignored: Set<Ignored> = []

    /// What no answer can be typed into, and what is never carried out.
    public enum Ignored: Int, Comparable, Sendable {
        /// Macros.
        case macros
        /// References to other workbooks.
        case externalLinks
        /// Files inside of the file.
        case embeddedFiles
        /// Pictures, charts and diagrams.
        case pictures
        /// Buttons, and boxes to tick.
        case controls
        /// Sheets without cells, such as one that is a chart.
        case otherSheets

        /// Orders them as they are told.
        public static func < (left: Ignored, right: Ignored) -> Bool { left.rawValue < right.rawValue }
    }

    /// A sheet.
    public struct Sheet: Sendable {
        /// The name on its tab.
        public let name: String
        /// The cells in which something stands, row by row.
        public internal(set) var cells: [Cell] = []
        /// The notes beside cells, and the texts that float above them.
        public internal(set) var notes: [Note] = []
        /// The ranges of cells that were made one.
        public internal(set) var merged: [MergedCells] = []
    }

    /// What stands in a cell.
    public struct Cell: Sendable {
        /// Its row, from 0.
        public let row: UInt32
        /// Its column, from 0.
        public let column: UInt32
        /// What a person sees there, as one text: a date as `2012-06-30`, or as much of it as is shown.
        public let text: String
        /// Where it comes from.
        public let kind: Kind

        /// Where the content of a cell comes from.
        public enum Kind: Sendable {
            /// A person typed it.
            case typed
            /// A person typed it, and all or some of the words are struck through.
            case struck
            /// A number that is shown otherwise than the text says: as a time, or with words beside it.
            case shownOtherwise
            /// A formula, whose result is not read.
            case formula
            /// An error, such as `#N/A`.
            case error
        }
    }

    /// A note beside a cell, a text that floats above the cells, or one that is printed above or below them.
    public struct Note: Sendable {
        /// The row of its cell, from 0; nil for what is beside none.
        public let row: UInt32?
        /// The column of its cell, from 0.
        public let column: UInt32?
        /// What it says.
        public internal(set) var text: String
        /// Whether it stands above or below the cells of each printed page.
        public var isInMargin = false
    }

    /// A range of cells that were made one, of which the first alone has a content.
    public struct MergedCells: Sendable {
        /// The rows, from 0.
        public let rows: ClosedRange<UInt32>
        /// The columns, from 0.
        public let columns: ClosedRange<UInt32>
    }
}

/// How much of a workbook is kept.
public struct SpreadsheetLimits: Sendable {
    /// The most sheets.
    public var sheets = 100
    /// The most cells with a content, further lines in them, notes and ranges that were made one, of all sheets; of the texts
    /// that cells share, as many once more.
    public var cells = 30_000
    /// The most bytes of all texts in them; of the texts that cells share, as many once more.
    public var textBytes = 4 << 20
    /// The most bytes of one text: Excel has room for 32,767 units of UTF-16 in a cell, and LibreOffice writes no more.
    public var bytesOfText = 3 * 32_767

    /// Creates the usual limits.
    public init() {}
}

/// Why a file cannot be read as a workbook.
public enum SpreadsheetProblem: Error, Equatable, Sendable {
    /// A workbook of Excel 97 to 2003.
    case older
    /// It can only be opened with a password.
    case encrypted
    /// A spreadsheet of LibreOffice.
    case openDocument
    /// A workbook in the binary format of Excel.
    case binary
    /// Bytes are missing or changed; what is wrong, as a clause.
    case damaged(String)
    /// It holds more than any that a person filled in.
    case tooLarge
    /// It declares entities.
    case declaresEntities
    /// It is something else.
    case notWorkbook
}
