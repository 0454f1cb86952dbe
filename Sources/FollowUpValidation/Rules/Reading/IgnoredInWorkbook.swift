import Diagnostics
import SpreadsheetReading

/// What a workbook holds besides cells.
enum IgnoredInWorkbook: Rule {
    static let page = RulePage(
        code: "FU037", name: "ignored-in-workbook", severity: .warning,
        what:
            "The workbook has macros, references to other workbooks, files inside of it, pictures, charts, buttons or boxes to tick, or sheets without cells, which are ignored.",
        why:
            "Nothing in a workbook is ever run, and nothing is fetched from elsewhere; what they would have shown is not read.",
        before: "CAN.xlsm, with macros", after: "CAN.xlsx, without")

    /// Checks what of a workbook is not read.
    static func check(_ ignored: Set<Spreadsheet.Ignored>) -> Finding? {
        guard !ignored.isEmpty else { return nil }
        let words = ignored.sorted().map { kind in
            switch kind {
            case .macros: "macros"
            case .externalLinks: "references to other workbooks"
            case .embeddedFiles: "files inside of it"
            case .pictures: "pictures or charts"
            case .controls: "buttons or boxes to tick"
            case .otherSheets: "sheets without cells"
            }
        }
        let list = [words.dropLast().joined(separator: ", "), words[words.count - 1]].filter { !$0.isEmpty }
        return found(
            "the workbook has \(list.joined(separator: " and ")), which are ignored",
            help: "If something that belongs to an answer stands there, type it into the cell of the answer.")
    }
}
