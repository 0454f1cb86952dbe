import ByteText

/// The names of cells, as in `E14`.
enum CellReference {
    /// The most rows and columns of a sheet.
    static let (rows, columns): (UInt32, UInt32) = (1_048_576, 16_384)

    /// Returns the row and the column, from 0, that a name stands for; nil if it is none.
    static func position(_ name: some StringProtocol) -> (row: UInt32, column: UInt32)? {
        var (row, column, figures, letters): (UInt32, UInt32, Int, Int) = (0, 0, 0, 0)
        for byte in name.utf8 {
            switch byte {
            case UInt8(ascii: "$"): continue
            case UInt8(ascii: "A")...UInt8(ascii: "Z") where figures == 0 && letters < 3:
                column = column * 26 + UInt32(byte - UInt8(ascii: "A")) + 1
                letters += 1
            case UInt8(ascii: "0")...UInt8(ascii: "9") where letters > 0 && figures < 7:
                row = row * 10 + UInt32(byte - UInt8(ascii: "0"))
                figures += 1
            default: return nil
            }
        }
        guard 1...rows ~= row, 1...columns ~= column else { return nil }
        return (row - 1, column - 1)
    }

    /// Returns the cells of a range, as in `A1:B2`; nil for anything else.
    static func range(_ name: String) -> Spreadsheet.MergedCells? {
        let ends = name.split(separator: ":").map { position($0) }
        guard let first = ends.first ?? nil, let last = ends.last ?? nil, first.row <= last.row,
            first.column <= last.column
        else { return nil }
        return Spreadsheet.MergedCells(rows: first.row...last.row, columns: first.column...last.column)
    }
}
