import Diagnostics

/// A workbook with more in it than any that a person filled in.
enum WorkbookTooLarge: Rule {
    static let page = RulePage(
        code: "FU035", name: "workbook-too-large", severity: .error,
        what: "The workbook holds more than any that a person filled in, and was not read.",
        why:
            "A small file can be made to unfold to gigabytes; one that was filled in unfolds to a few megabytes.",
        before: "CAN.xlsx, 40 KB, which unfolds to 4 GB", after: "CAN.xlsx, 60 KB, which unfolds to 1 MB")

    static let finding = found(
        "the workbook holds more than any that a person filled in",
        help: "Copy the answers into a new workbook from the Secretariat, without pictures and other sheets.")
}
