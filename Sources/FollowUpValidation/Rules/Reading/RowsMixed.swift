import Diagnostics

/// A row of a workbook in which something of another question stands.
enum RowsMixed: Rule {
    static let page = RulePage(
        code: "FU041", name: "rows-mixed", severity: .error,
        what: "The question in a row of the workbook is not the one that was sent in this row.",
        why:
            "Where some columns are sorted and others are not, answers come to stand beside other questions. What stands there is not read, so that no answer is printed under a question that it does not answer.",
        before: "the rows sorted by status, with the questions left in their places",
        after: "whole rows sorted, with all columns, or none")

    /// The finding on a row.
    static let finding = found(
        "the question beside this answer is not the one that was sent in this row",
        help:
            "Undo the sorting or pasting that moved some columns and not the others, or copy the answer into a new workbook."
    )

    /// Returns the finding on a sheet without columns by which its rows are told.
    static func finding(without columns: [String]) -> Finding {
        found(
            "the columns by which the rows of the sheet are told are missing: \(columns.joined(separator: ", "))",
            help:
                "Copy the answers into a new workbook from the Secretariat, and leave its columns as they are."
        )
    }
}
