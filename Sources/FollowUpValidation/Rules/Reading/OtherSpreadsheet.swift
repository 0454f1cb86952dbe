import Diagnostics
import SpreadsheetReading

/// A spreadsheet in another format, or something else under the name of a workbook.
enum OtherSpreadsheet: Rule {
    static let page = RulePage(
        code: "FU033", name: "other-spreadsheet", severity: .error,
        what:
            "The file is a spreadsheet in a format that is not read, or no workbook at all in spite of its name.",
        why: "Only the format that Excel has had since 2007 is read.", before: "CAN.ods",
        after: "CAN.xlsx, saved as “Excel 2007–365 (.xlsx)”")

    /// Returns the finding for a problem with a file; nil if it is about something else.
    static func check(_ problem: SpreadsheetProblem) -> Finding? {
        switch problem {
        case .openDocument:
            found(
                "the file is a spreadsheet of LibreOffice (.ods)",
                help: "Open it in LibreOffice, choose File, Save As, and the type “Excel 2007–365 (.xlsx)”.")
        case .binary:
            found(
                "the file is a workbook in Excel’s binary format (.xlsb)",
                help: "Open it in Excel, and save it as an “Excel workbook (.xlsx)”.")
        case .notWorkbook:
            found(
                "the file is no workbook, in spite of its name",
                help:
                    "Send the workbook that was filled in, or the checklist as plain text under the name CAN.yaml."
            )
        case .older, .encrypted, .damaged, .tooLarge, .declaresEntities: nil
        }
    }
}
