import Diagnostics

/// A workbook that an Excel before 2007 saved.
enum OlderWorkbook: Rule {
    static let page = RulePage(
        code: "FU031", name: "older-workbook", severity: .error,
        what: "The file is a workbook in the format of Excel 97 to 2003 (.xls), which is not read.",
        why:
            "Only the format that Excel has had since 2007 is open, and read here; the old one often carries macros.",
        before: "CAN.xls", after: "CAN.xlsx, saved as an “Excel workbook (.xlsx)”")

    static let finding = found(
        "the file is a workbook in the format of Excel 97 to 2003",
        help:
            "Open it, and save it as an “Excel workbook (.xlsx)”; another name alone does not change what it is."
    )
}
