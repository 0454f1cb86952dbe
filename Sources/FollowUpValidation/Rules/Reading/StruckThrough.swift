import Diagnostics

/// A cell to be filled in of which words are struck through.
enum StruckThrough: WorkbookRule {
    static let page = RulePage(
        code: "FU051", name: "struck-through", severity: .error,
        what: "All or some of the words in a cell that is to be filled in are struck through.",
        why: "They may have been meant to be deleted, and nobody but the State can say so.",
        before: "State XAA reported that ~~a bill was before parliament~~ it had a law.",
        after: "State XAA reported that it had a law.")

    static let finding = found(
        "words in the cell are struck through, so that it is not read",
        help: "Delete them, or take the line through them away (in Excel: Format Cells, Font, Strikethrough)."
    )
}
