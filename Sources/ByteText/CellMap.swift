/// Which cells of a workbook the bytes of a text were made of.
public struct CellMap: Sendable {
    /// A cell.
    public struct Cell: Hashable, Sendable {
        /// The name of its sheet, as its tab shows it.
        public let sheet: String
        /// Its column and row, as in `E14`.
        public let reference: String

        /// The cell as a person names it: `Answers!E14`.
        public var name: String { "\(sheet)!\(reference)" }
    }

    private struct Mark {
        /// Where what was made of the cell begins.
        let start: UInt32
        /// The bytes of what stands in the cell, as it is written in the text.
        let content: ByteRange
        /// The number of the sheet; negative for what was made of no cell.
        let sheet: Int32
        let row: UInt32
        let column: UInt32
    }

    private var sheets: [String] = []
    /// In the order of their bytes.
    private var marks: [Mark] = []

    /// Creates a map without cells.
    public init() {}

    /// Adds what was made of a cell, which follows what was added before.
    ///
    /// - Parameters:
    ///   - start: Where it begins.
    ///   - content: The bytes of what stands in the cell.
    ///   - row: The row of the cell, from 0.
    ///   - column: The column of the cell, from 0.
    public mutating func add(
        from start: Int, content: ByteRange, sheet: String, row: UInt32, column: UInt32
    ) {
        let index = sheets.lastIndex(of: sheet) ?? sheets.count
        if index == sheets.count { sheets.append(sheet) }
        marks.append(
            Mark(
                start: UInt32(clamping: start), content: content, sheet: Int32(index), row: row,
                column: column))
    }

    /// Adds something that was made of no cell, which follows what was added before.
    public mutating func addWithoutCell(from start: Int) {
        marks.append(Mark(start: UInt32(clamping: start), content: .start, sheet: -1, row: 0, column: 0))
    }

    /// Returns the cell that a byte was made of; nil for what was made of none.
    public func cell(at offset: UInt32) -> Cell? { mark(at: offset).map(cell) }

    /// Returns the bytes of what stands in the cell that a byte was made of.
    public func content(at offset: UInt32) -> ByteRange? { mark(at: offset)?.content }

    private func mark(at offset: UInt32) -> Mark? {
        let next = marks.partitioningIndex { $0.start > offset }
        return next > 0 && marks[next - 1].sheet >= 0 ? marks[next - 1] : nil
    }

    private func cell(_ mark: Mark) -> Cell {
        Cell(sheet: sheets[Int(mark.sheet)], reference: Self.reference(row: mark.row, column: mark.column))
    }

    /// Returns how a cell is named in a workbook.
    ///
    /// - Parameters:
    ///   - row: Its row, from 0.
    ///   - column: Its column, from 0.
    public static func reference(row: UInt32, column: UInt32) -> String {
        letters(ofColumn: column) + String(row &+ 1)
    }

    /// Returns the letters of a column, from 0: `A`, `Z`, `AA`.
    public static func letters(ofColumn column: UInt32) -> String {
        var (letters, rest): ([UInt8], UInt32) = ([], column)
        while true {
            letters.append(UInt8(ascii: "A") + UInt8(rest % 26))
            if rest < 26 { break }
            rest = rest / 26 - 1
        }
        return String(decoding: letters.reversed(), as: UTF8.self)
    }

    /// Returns how a person is told of the cells from one to another: `B5`, or `B5 to F7`.
    public static func span(rows: ClosedRange<UInt32>, columns: ClosedRange<UInt32>) -> String {
        let first = reference(row: rows.lowerBound, column: columns.lowerBound)
        let last = reference(row: rows.upperBound, column: columns.upperBound)
        return first == last ? first : "\(first) to \(last)"
    }
}
