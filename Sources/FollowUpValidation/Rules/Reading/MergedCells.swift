import Diagnostics

/// Cells of several rows that were made one.
enum MergedCells: WorkbookRule {
    static let page = RulePage(
        code: "FU042", name: "merged-cells", severity: .error,
        what:
            "Cells of several rows or columns of the workbook were made one, so that what stands there counts for the first alone.",
        why: "It looks as if it answered several questions, and answers one.",
        before: "one cell over the rows of two questions",
        after: "a cell for each question, with its own answer")

    /// Returns the finding on cells from one to another, of which the first counts.
    static func finding(_ cells: String, _ first: String) -> Finding {
        found(
            "the cells \(cells) are one, which counts for \(first) alone",
            help: "Split them (in Excel: Merge & Centre), and write into each cell what belongs there.")
    }
}
