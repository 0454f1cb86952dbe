import FollowUpModel
import SpreadsheetReading

/// The rows of a sheet of the form, whatever was done with its columns and its name.
struct SheetRecords {
    /// A row, with its cells by the names of their columns.
    struct Record {
        let row: UInt32
        var cells: [String: Spreadsheet.Cell] = [:]
        /// The cells in columns that the form does not have.
        var strays: [Spreadsheet.Cell] = []

        /// Whether it is none of the rows that the program writes above the others.
        fileprivate var isAsked: Bool {
            cells[FormSheet.ownRow] == nil && !(cells.isEmpty && strays.isEmpty)
        }
    }

    /// The sheet of the form that it is.
    let sheet: FormSheet
    /// The name on its tab.
    let tab: String
    /// The column of each name.
    let columns: [String: UInt32]
    /// The rows below and above the hidden first one, in their order, without those of the form itself.
    private(set) var records: [Record] = []

    /// Finds the hidden row of a sheet, and reads the others by it; nil if there is none.
    init?(_ content: Spreadsheet.Sheet) {
        let mark = content.cells.lazy.compactMap { cell in
            FormColumn.named(by: cell.text).map { (cell, $0.sheet) }
        }
        guard let (first, sheet) = mark.first else { return nil }
        (self.sheet, tab) = (sheet, content.name)
        var names: [UInt32: FormColumn] = [:]
        var columns: [String: UInt32] = [:]
        for cell in content.cells where cell.row == first.row {
            guard let named = FormColumn.named(by: cell.text), named.sheet == sheet,
                columns[named.column.name] == nil
            else { continue }
            names[cell.column] = named.column
            columns[named.column.name] = cell.column
        }
        self.columns = columns
        var record = Record(row: 0)
        for cell in content.cells where cell.row != first.row {
            if cell.row != record.row {
                if record.isAsked { records.append(record) }
                record = Record(row: cell.row)
            }
            if let column = names[cell.column] {
                record.cells[column.name] = cell
            } else {
                record.strays.append(cell)
            }
        }
        if record.isAsked { records.append(record) }
    }

    /// The names of the columns that are to be filled in.
    var typed: [FormColumn] { sheet.columns.filter { $0.use == .typed } }

    /// Returns whether anything is filled in in a row.
    func isFilled(_ record: Record) -> Bool { typed.contains { record.cells[$0.name] != nil } }
}

extension FormColumn {
    /// Returns the column that a cell of the hidden first row names, as in `answers.status`, with its sheet.
    static func named(by text: String) -> (sheet: FormSheet, column: FormColumn)? {
        guard text.utf8.count < 64, let point = text.firstIndex(of: "."),
            let sheet = FormSheet(rawValue: String(text[..<point]))
        else { return nil }
        let name = text[text.index(after: point)...]
        return sheet.columns.first { $0.name == name }.map { (sheet, $0) }
    }
}
