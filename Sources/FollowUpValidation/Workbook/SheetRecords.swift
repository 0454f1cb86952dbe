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

        /// What the program wrote into cells of the row, as the row itself says: their fingerprints, by their columns.
        fileprivate func marks(of names: Set<String>) -> [String: UInt64] {
            guard let own = cells[FormSheet.own], own.kind == .typed, own.text.utf8.count < 8_192 else {
                return [:]
            }
            var marks: [String: UInt64] = [:]
            for mark in own.text.split(separator: " ") {
                let parts = mark.split(separator: ":")
                guard parts.count == 2, names.contains(String(parts[0])), parts[1].utf8.count == 16,
                    let fingerprint = UInt64(parts[1], radix: 16)
                else { return [:] }
                marks[String(parts[0])] = fingerprint
            }
            return marks
        }

        /// Takes the cells that are as the program wrote them.
        ///
        /// - Parameters:
        ///   - marks: What it wrote in this row.
        ///   - sent: What it wrote in any row of each column that is only to be read.
        /// - Returns: Whether another holds what it wrote elsewhere.
        fileprivate mutating func takeOwn(_ marks: [String: UInt64], sent: [String: Set<UInt64>]) -> Bool {
            guard !marks.isEmpty else { return false }
            taken.insert(FormSheet.own)
            var isMixed = false
            for name in Set(marks.keys).union(sent.keys) {
                let mark = marks[name]
                if let fingerprint = cells[name]?.fingerprint {
                    guard fingerprint != mark else {
                        taken.insert(name)
                        continue
                    }
                    let isOfRow = mark != nil && marks.values.contains(fingerprint)
                    isMixed = isMixed || isOfRow || sent[name]?.contains(fingerprint) == true
                } else if let mark, cells[name] == nil,
                    let index = strays.firstIndex(where: { $0.fingerprint == mark })
                {
                    // The column has lost its name.
                    strays.remove(at: index)
                }
            }
            return isMixed
        }
    }

    /// The sheet of the form that it is.
    let sheet: FormSheet
    /// Its place among the sheets of the workbook: two may have one name.
    let number: Int
    /// The name on its tab.
    let tab: String
    /// The column of each name.
    let columns: [String: UInt32]
    /// The cells of the hidden first row that name no column.
    private(set) var strays: [Spreadsheet.Cell] = []
    /// Whether what the program wrote into one row or column stands in another, and so may what a person wrote.
    private(set) var isMixed = false
    /// Where the hidden first row begins.
    let head: Spreadsheet.Cell
    /// The rows below and above the hidden first one, in their order, of which what the program wrote is taken.
    private(set) var records: [Record] = []

    /// Finds the hidden row of a sheet, and reads the others by it; nil if there is none.
    init?(_ content: Spreadsheet.Sheet, number: Int) {
        let mark = content.cells.lazy.compactMap { cell in
            FormColumn.named(by: cell).map { (cell, $0.sheet) }
        }
        guard let (first, sheet) = mark.first else { return nil }
        (self.sheet, self.number, tab, head) = (sheet, number, content.name, first)
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
        takeOwn()
    }

    /// Takes what the program wrote into the rows.
    private mutating func takeOwn() {
        let names = Set(sheet.columns.map(\.name))
        var sent: [String: Set<UInt64>] = [:]
        for column in sheet.columns where column.use == .shown && !sheet.checked.contains(column.name) {
            sent[column.name] = []
        }
        for record in records {
            for (name, mark) in record.marks(of: names) { sent[name]?.insert(mark) }
        }
        for index in records.indices {
            let marks = records[index].marks(of: names)
            if records[index].takeOwn(marks, sent: sent), !typed.isEmpty { isMixed = true }
        }
    }

    /// Hands over each row, in their order, for its cells to be taken.
    mutating func takeEach(_ body: (inout Record) -> Void) {
        for index in records.indices { body(&records[index]) }
    }

    /// Takes all cells that are left.
    mutating func takeAll() -> [Spreadsheet.Cell] {
        var cells = strays
        takeEach { cells += $0.takeRest() }
        return cells
    }

    /// The columns that are to be filled in.
    var typed: [FormColumn] { sheet.columns.filter { $0.use == .typed } }

    /// The columns by which rows and answers are told that are missing.
    var missing: [FormColumn] { sheet.required.filter { columns[$0.name] == nil } }

    /// Whether anything is filled in.
    var isFilled: Bool { records.contains(where: isFilled) }

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
    /// The fingerprint of what was typed there.
    fileprivate var fingerprint: UInt64? {
        kind == .typed ? UInt64(Fingerprint(of: FormSheet.checkedText([text])).short, radix: 16) : nil
    }
}

extension [Spreadsheet.Cell] {
    /// How a person is told of the cells of some rows: from the first to the last of those below each other.
    var extents: String {
        var blocks: [[Spreadsheet.Cell]] = []
        for cell in self {
            if let last = blocks.last?.last, cell.row <= last.row + 1 {
                blocks[blocks.count - 1].append(cell)
            } else {
                blocks.append([cell])
            }
        }
        return blocks.map(\.extent).joined(separator: ", ")
    }

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
