import Diagnostics

/// A row or column of a workbook in which something of another stands.
enum RowsMixed: WorkbookRule {
    static let page = RulePage(
        code: "FU041", name: "rows-mixed", severity: .error,
        what:
            "What the program wrote into a row of the workbook, such as the question or its explanation, is not what was sent in this row, or stands in another column, or a column is missing by which rows and answers are told. Of cells to be filled in that were moved alone nothing can be noticed.",
        why:
            "Where some columns are sorted and others are not, answers come to stand beside other questions. What stands there is not read, so that no answer is printed under a question that it does not answer.",
        before: "the rows sorted by question, with the columns on the left or right left in their places",
        after: "whole rows sorted, with all columns, or none")

    /// Returns the finding on a row or several, with their cells from the first to the last.
    static func finding(_ cells: String, isOne: Bool) -> Finding {
        found(
            (isOne ? "this row is not as it was sent" : "these rows are not as they were sent")
                + ", and may be about something else; what stands in \(cells) is not read",
            help: undoing)
    }

    /// Returns the finding on a sheet with words of the form in other rows or columns than they were sent in, with its
    /// cells from the first to the last.
    static func finding(onSheet cells: String) -> Finding {
        found(
            "words of the form stand in other rows or columns than they were sent in, so that answers may too; what stands in \(cells) is not read",
            help: undoing)
    }

    private static let undoing =
        "Undo the sorting or pasting that moved some cells and not those beside them, or copy the answers into a new workbook."

    /// Returns the finding on a sheet of which columns are missing.
    ///
    /// - Parameters:
    ///   - columns: What they are called.
    ///   - cells: The cells that are not read for this, from the first to the last; nil for none.
    static func finding(without columns: [String], _ cells: String?) -> Finding {
        let names = columns.map { "“\($0)”" }.joined(separator: ", ")
        let lost =
            columns.count == 1
            ? "the column \(names), or has it twice" : "the columns \(names), or has one of them twice"
        return found(
            "the sheet has lost \(lost)" + (cells.map { "; what stands in \($0) is not read" } ?? ""),
            help:
                "Copy the answers into a new workbook from the Secretariat, and leave its columns and hidden first rows as they are."
        )
    }
}
