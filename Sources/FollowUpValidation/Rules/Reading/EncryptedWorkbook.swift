import Diagnostics

/// A workbook that can only be opened with a password.
enum EncryptedWorkbook: Rule {
    static let page = RulePage(
        code: "FU032", name: "encrypted-workbook", severity: .error,
        what: "The workbook can only be opened with a password.",
        why: "Nothing of it can be read, and a password does not belong on a command line.",
        before: "CAN.xlsx, encrypted", after: "CAN.xlsx, saved without a password")

    static let finding = found(
        "the workbook can only be opened with a password",
        help:
            "Open it, take the password away (in Excel: File, Info, Protect Workbook, Encrypt with Password), and save it."
    )
}
