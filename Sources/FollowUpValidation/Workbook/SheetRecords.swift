import ByteText
import Fingerprints
import FollowUpModel
import SpreadsheetReading

/// The rows of a sheet of the form, whatever was done with its columns and its name.
struct SheetRecords {
    /// A row, of which each cell is taken once. What nobody takes is reported, so that nothing that was typed is lost.
    struct Record {
        let row: UInt32
        /// The cells in columns of the form, by their names.
        private var cells: [String: Spreadsheet.Cell] = [:]
        /// The cells in other columns.
        private(set) var strays: [Spreadsheet.Cell] = []
        /// The names of the columns whose cells have been taken.
        private var taken: Set<String> = []

        fileprivate init(row: UInt32) { self.row = row }

        /// Returns the cell in a column, if it has not been taken.
        subscript(name: String) -> Spreadsheet.Cell? { taken.contains(name) ? nil : cells[name] }

        /// Returns the cell in a column, also if it has been taken.
        func given(_ name: String) -> Spreadsheet.Cell? { cells[name] }

        /// Whether all cells have been taken.
        var isTaken: Bool { strays.isEmpty && isBesideColumns }

        /// Whether all cells have been taken that stand in columns of the form.
        var isBesideColumns: Bool { taken.count == cells.count }

        /// The cells that have not been taken, from the left.
        var rest: [Spreadsheet.Cell] {
            (cells.filter { !taken.contains($0.key) }.map(\.value) + strays).sorted { $0.column < $1.column }
        }

        /// Takes the cell in a column.
        mutating func take(_ name: String) -> Spreadsheet.Cell? {
            guard let cell = cells[name], taken.insert(name).inserted else { return nil }
            return cell
        }

        /// Takes all cells that are left.
        mutating func takeRest() -> [Spreadsheet.Cell] {
            let rest = rest
            strays = []
            taken.formUnion(cells.keys)
            return rest
        }

        fileprivate mutating func add(_ cell: Spreadsheet.Cell, of column: FormColumn?) {
            if let column { cells[column.name] = cell } else { strays.append(cell) }
        }

        /// Takes the cells that are as the program wrote them, as the row itself says.
        fileprivate mutating func takeOwn(_ names: Set<String>) {
            guard let own = cells[FormSheet.own], own.kind == .typed, own.text.utf8.count < 8_192 else {
                return
            }
            let marks = own.text.split(separator: " ").map { $0.split(separator: ":").map(String.init) }
            guard marks.allSatisfy({ $0.count == 2 && names.contains($0[0]) && $0[1].isFingerprint }) else {
                return
            }
            taken.insert(FormSheet.own)
            for mark in marks {
                if let cell = cells[mark[0]] {
                    if cell.isOfFingerprint(mark[1]) { taken.insert(mark[0]) }
                } else if let index = strays.firstIndex(where: { $0.isOfFingerprint(mark[1]) }) {
                    // The column has lost its name.
                    strays.remove(at: index)
                }
            }
        }
    }

    /// The sheet of the form that it is.
    let sheet: FormSheet
    /// The name on its tab.
    let tab: String
    /// The column of each name.
    let columns: [String: UInt32]
    /// The cells of the hidden first row that name no column.
    private(set) var strays: [Spreadsheet.Cell] = []
    /// Where the hidden first row begins.
    let head: Spreadsheet.Cell
    /// The rows below and above the hidden first one, in their order, of which what the program wrote is taken.
    private(set) var records: [Record] = []

    /// Finds the hidden row of a sheet, and reads the others by it; nil if there is none.
    init?(_ content: Spreadsheet.Sheet) {
        let mark = content.cells.lazy.compactMap { cell in
            FormColumn.named(by: cell).map { (cell, $0.sheet) }
        }
        guard let (first, sheet) = mark.first else { return nil }
        (self.sheet, tab, head) = (sheet, content.name, first)
        var names: [UInt32: FormColumn] = [:]
        var places: [String: [UInt32]] = [:]
        for cell in content.cells where cell.row == first.row {
            if let named = FormColumn.named(by: cell), named.sheet == sheet {
                names[cell.column] = named.column
                places[named.column.name, default: []].append(cell.column)
            } else {
                strays.append(cell)
            }
        }
        // Of two columns under one name nobody can say which is meant.
        columns = places.compactMapValues { $0.count == 1 ? $0[0] : nil }
        for cell in content.cells where cell.row != first.row {
            if records.last?.row != cell.row { records.append(Record(row: cell.row)) }
            let column = names[cell.column].flatMap { columns[$0.name] == nil ? nil : $0 }
            records[records.count - 1].add(cell, of: column)
        }
        let columnNames = Set(sheet.columns.map(\.name))
        for index in records.indices { records[index].takeOwn(columnNames) }
    }

    /// Hands over each row, in their order, for its cells to be taken.
    mutating func takeEach(_ body: (inout Record) -> Void) {
        for index in records.indices { body(&records[index]) }
    }

    /// The columns that are to be filled in.
    var typed: [FormColumn] { sheet.columns.filter { $0.use == .typed } }

    /// The columns by which rows and answers are told that are missing.
    var missing: [FormColumn] { sheet.required.filter { columns[$0.name] == nil } }

    /// Returns whether anything is filled in in a row.
    func isFilled(_ record: Record) -> Bool { typed.contains { record[$0.name] != nil } }
}

extension FormColumn {
    /// Returns the column that a cell of the hidden first row names, as in `answers.status`, with its sheet.
    static func named(by cell: Spreadsheet.Cell) -> (sheet: FormSheet, column: FormColumn)? {
        let text = cell.text
        guard cell.kind == .typed, text.utf8.count < 64, let point = text.firstIndex(of: "."),
            let sheet = FormSheet(rawValue: String(text[..<point]))
        else { return nil }
        let name = text[text.index(after: point)...]
        return sheet.columns.first { $0.name == name }.map { (sheet, $0) }
    }
}

extension Spreadsheet.Cell {
    fileprivate func isOfFingerprint(_ fingerprint: String) -> Bool {
        kind == .typed && Fingerprint(of: FormSheet.checkedText([text])).short == fingerprint
    }
}

extension String {
    /// Whether it is written as the short form of a fingerprint.
    fileprivate var isFingerprint: Bool {
        utf8.count == 16
            && utf8.allSatisfy {
                UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || UInt8(ascii: "a")...UInt8(ascii: "f") ~= $0
            }
    }
}

extension [Spreadsheet.Cell] {
    /// How a person is told of the cells of some rows and columns: from the first to the last.
    var extent: String {
        guard let first, let top = self.map(\.row).min(), let bottom = self.map(\.row).max() else {
            return ""
        }
        let columns = self.reduce(first.column...first.column) {
            Swift.min($0.lowerBound, $1.column)...Swift.max($0.upperBound, $1.column)
        }
        return CellMap.span(rows: top...bottom, columns: columns)
    }
}
