import Diagnostics
import SpreadsheetReading

/// Something in a workbook that stands where no answer belongs.
enum CellNotRead: WorkbookRule {
    static let page = RulePage(
        code: "FU039", name: "cell-not-read", severity: .warning,
        what:
            "Something stands in a workbook where the form has no field: in a column, a row or a sheet of one’s own, in place of words of the form, in a note, in the name of a sheet, floating above the cells, or printed above or below them on each page.",
        why:
            "It is part of no answer, and not printed. Where it asks for confidence, the answer in its row, or where it stands in none, every answer, counts as given in confidence until that is cleared up.",
        before: "a column “Remarks” that was added on the right",
        after: "the same words in a cell of the answer")

    /// What stands there.
    enum Kind {
        case cell, note, floating, margin, tab
        /// Several cells below each other.
        case cells(String)
        /// The words of the form in a row were changed, from one cell to another.
        case row(String)
        /// A sheet of one’s own, with its cells from the first to the last.
        case sheet(String)
    }

    /// What is said of something that stands in one cell, or in none.
    static let messagesOnOneCell = Set(
        [Kind.cell, .note, .floating, .margin, .tab].map { finding($0).message })

    static func finding(_ kind: Kind) -> Finding {
        let words =
            switch kind {
            case .cell: "the cell is not one to be filled in, and is not read"
            case .cells(let cells): "the cells \(cells) are none that are to be filled in, and are not read"
            case .note: "the note beside the cell is part of no answer, and is not read"
            case .floating: "a text floats above the cells of the sheet, and is not read"
            case .margin: "a text is printed above or below the cells on each page, and is not read"
            case .tab: "the name of the sheet asks for confidence, and names no answer"
            case .row(let cells): "what stands in \(cells) is not what was sent in this row, and is not read"
            case .sheet(let cells): "the sheet (\(cells)) is not part of the form, and is not read"
            }
        return found(
            words, help: "If it belongs to an answer, write it into a cell of that answer; if not, delete it."
        )
    }

    static func finding(of note: Spreadsheet.Note) -> Finding {
        finding(note.isInMargin ? .margin : note.row == nil ? .floating : .note)
    }
}
