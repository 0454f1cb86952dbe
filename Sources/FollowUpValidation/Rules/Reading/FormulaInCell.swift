import Diagnostics

/// A cell to be filled in that holds a formula.
enum FormulaInCell: WorkbookRule {
    static let page = RulePage(
        code: "FU038", name: "formula-in-cell", severity: .error,
        what: "A cell that is to be filled in holds a formula, or an error such as #N/A.",
        why:
            "What a formula shows depends on the program that opens it, and on other files; only what was typed is read.",
        before: "=Sheet2!B4", after: "State XAA reported that …")

    /// Returns the finding on a formula, or on an error.
    static func finding(isFormula: Bool) -> Finding {
        isFormula
            ? found(
                "the cell holds a formula, whose result is not read",
                help: "Type the text itself (in Excel: copy the cell, and paste the values).")
            : found("the cell holds an error in place of a text", help: "Type the text itself.")
    }
}
