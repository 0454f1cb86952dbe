import Diagnostics
import SpreadsheetReading

/// A workbook of which bytes are missing or changed.
enum DamagedWorkbook: Rule {
    static let page = RulePage(
        code: "FU034", name: "damaged-workbook", severity: .error,
        what: "The workbook is damaged, or was made so that no program can read it without doubt.",
        why: "What can still be read of it may not be all that the State wrote, so nothing is.",
        before: "CAN.xlsx, of which the end is missing", after: "CAN.xlsx, sent once more")

    /// Returns the finding for a problem with a file; nil if it is about something else.
    static func check(_ problem: SpreadsheetProblem) -> Finding? {
        switch problem {
        case .damaged(let words):
            found(
                "the workbook is damaged: \(words)",
                help:
                    "Ask for it once more. If it opens in Excel or LibreOffice, save it there under its name, and try again."
            )
        case .declaresEntities:
            found(
                "the workbook declares entities, as no spreadsheet program does",
                help: "Do not open it; ask the State for the file once more.")
        case .older, .encrypted, .openDocument, .binary, .tooLarge, .notWorkbook: nil
        }
    }
}
