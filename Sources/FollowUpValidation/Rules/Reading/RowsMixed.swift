import Diagnostics

/// A row of a workbook in which something of another question stands.
enum RowsMixed: WorkbookRule {
    static let page = RulePage(
        code: "FU041", name: "rows-mixed", severity: .error,
        what:
            "The question in a row of the workbook is not the one that was sent in this row, or a column is missing by which rows and answers are told.",
        why:
            "Where some columns are sorted and others are not, answers come to stand beside other questions. What stands there is not read, so that no answer is printed under a question that it does not answer.",
        before: "the rows sorted by status, with the questions left in their places",
        after: "whole rows sorted, with all columns, or none")

    /// Returns the finding on a row, with its cells from the first to the last.
    static func finding(_ cells: String) -> Finding {
        found(
            "the question beside this answer is not the one that was sent in this row; what stands in \(cells) is not read",
            help:
                "Undo the sorting or pasting that moved some columns and not the others, or copy the answer into a new workbook."
        )
    }

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
