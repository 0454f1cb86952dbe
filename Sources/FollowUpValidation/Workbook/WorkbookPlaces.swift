import ByteText
import FollowUpModel
import SpreadsheetReading

extension WorkbookAnswers.Place {
    /// The place of what stands in no cell.
    static let nowhere = Self(tab: "", row: 0, column: 0)
}

extension [(row: UInt32, item: Int)] {
    /// Returns the question of a row.
    func item(of row: UInt32) -> Int? { items(in: row...row).first }

    /// Returns the questions of some rows.
    func items(in rows: ClosedRange<UInt32>) -> [Int] {
        self[partitioningIndex { $0.row >= rows.lowerBound }...].prefix { $0.row <= rows.upperBound }.map(
            \.item)
    }
}

extension Spreadsheet.Sheet {
    /// How a person is told of it: one of one’s own by its number, since its name may be anybody’s.
    func tab(_ number: Int, _ sheet: SheetRecords?) -> String {
        sheet == nil && !FormSheet.allCases.contains { $0.tab == name } ? "sheet \(number + 1)" : name
    }

    /// Returns what stands in a cell.
    func cell(row: UInt32, column: UInt32) -> Spreadsheet.Cell? {
        let next = cells.partitioningIndex { ($0.row, $0.column) >= (row, column) }
        guard next < cells.count, cells[next].row == row, cells[next].column == column else { return nil }
        return cells[next]
    }
}

extension SheetRecords {
    /// Returns where a cell stands.
    func place(of cell: Spreadsheet.Cell) -> WorkbookAnswers.Place {
        WorkbookAnswers.Place(tab: tab, row: cell.row, column: cell.column)
    }

    /// Returns where the first cell of a row stands that is to be filled in and is, or else the first that is left.
    func place(of record: Record) -> WorkbookAnswers.Place {
        let first = typed.compactMap { record[$0.name] }.min { $0.column < $1.column } ?? record.rest.first
        return WorkbookAnswers.Place(tab: tab, row: record.row, column: first?.column ?? 0)
    }

    /// Returns where the cell of a row stands that is in a column, or would.
    func place(of column: String, in record: Record) -> WorkbookAnswers.Place {
        WorkbookAnswers.Place(tab: tab, row: record.row, column: columns[column] ?? 0)
    }

    /// Returns whether cells that were made one leave open which answers are given in confidence.
    func isOfConfidence(
        _ range: Spreadsheet.MergedCells, beginningWith first: Spreadsheet.Cell
    ) -> Bool {
        guard let column = columns[AnswerField.confidential.rawValue], range.columns.contains(column) else {
            return false
        }
        return first.column != column || first.kind != .typed || BooleanWords.meaning(of: first.text) != false
    }
}

extension FormSheet {
    /// The place of a sheet among those that are read.
    var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// The columns without which no row can be told from another, or none says what it is about.
    var telling: Set<String> {
        switch self {
        case .answers: Set(checked + ["check"])
        case .parts: Set(checked + ["check", "speaks"])
        case .treaties: Set(checked + ["check", TreatyField.position.rawValue])
        case .measures: ["question", MeasureField.main.rawValue]
        case .difficulties: ["question"]
        case .plan: ["question", PlannedStepField.main.rawValue]
        case .assistance: ["question", "direction", AssistanceField.main.rawValue]
        case .reply: Set(checked + ["check", "value"])
        case .proposals: ["list", "text"]
        case .instructions, .lists: []
        }
    }
}

extension FormColumn {
    /// What it is called where a person is told of it: hidden ones have a name only.
    var nameForPeople: String { title.isEmpty ? name : title }
}
