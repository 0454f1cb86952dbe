import Diagnostics

/// An answer in a workbook of which nobody can say whether it is given in confidence.
enum ConfidenceInDoubt: WorkbookRule {
    static let page = RulePage(
        code: "FU043", name: "confidence-in-doubt", severity: .error,
        what:
            "The cell of a workbook that says whether an answer is given in confidence is missing, or is one with others, so that the answer counts as given in confidence.",
        why: "Nothing may be printed that a State meant to keep, whatever became of its workbook.",
        before: "the column “Confidential” deleted from the sheet “Answers”",
        after: "the workbook that the Secretariat sent, with all of its columns and rows")

    /// The finding on a sheet without the column.
    static let withoutColumn = found(
        "the sheet has lost the column “Confidential”, or has it twice, so that every answer counts as given in confidence",
        help:
            "Copy the answers into a new workbook from the Secretariat, and say there which are given in confidence."
    )

    /// The finding on what is said on a question whose own row is missing.
    static let withoutRow = found(
        "the row of this question on the sheet of the answers is missing, so that what is said on it counts as given in confidence",
        help:
            "Copy it into a new workbook from the Secretariat, and say there whether it is given in confidence."
    )

    /// Returns the finding on cells of the column that were made one, from one to another.
    static func finding(merged cells: String) -> Finding {
        found(
            "the cells \(cells) are one, so that every answer beside them counts as given in confidence",
            help:
                "Split them (in Excel: Merge & Centre), and choose “yes” in the row of each answer in confidence."
        )
    }
}
