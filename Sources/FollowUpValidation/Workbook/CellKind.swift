import Diagnostics
import SpreadsheetReading

extension Spreadsheet.Cell.Kind {
    /// The finding on a cell that is to be filled in and whose content is not read; nil if it is.
    var finding: Finding? {
        switch self {
        case .typed: nil
        case .formula: FormulaInCell.finding(isFormula: true)
        case .error: FormulaInCell.finding(isFormula: false)
        case .shownOtherwise: NumberShownOtherwise.finding
        case .struck: StruckThrough.finding
        }
    }
}
