import Diagnostics

/// A sheet of the form that is twice in a workbook.
enum SheetTwice: WorkbookRule {
    static let page = RulePage(
        code: "FU044", name: "sheet-twice", severity: .error,
        what: "A sheet of the form is twice in the workbook, with something filled in in both.",
        why:
            "Nobody can say which of them counts, and together they would say the same twice. Until one is deleted, every answer counts as given in confidence if it is the sheet of the answers.",
        before: "the sheet “Answers”, and “Answers (2)” as a backup", after: "the sheet “Answers”")

    /// Returns the finding on the second of two sheets, with its cells from the first to the last.
    static func finding(other: String, _ cells: String) -> Finding {
        found(
            "the sheet is the same of the form as “\(other)”, and is not read (\(cells))",
            help: "Delete one of them, or keep the copy in a file of its own.")
    }
}
