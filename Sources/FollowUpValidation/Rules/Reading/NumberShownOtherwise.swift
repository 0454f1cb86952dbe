import Diagnostics

/// A cell to be filled in that shows a number otherwise than it holds it.
enum NumberShownOtherwise: WorkbookRule {
    static let page = RulePage(
        code: "FU050", name: "number-shown-otherwise", severity: .error,
        what:
            "A cell that is to be filled in holds a number that is shown as something else: with words or a currency, rounded, in thousands or millions, as a time, a fraction, or a day without its year.",
        why:
            "The cell that shows “5 million” holds the number 5. Whichever of them were printed, it might not be what the State wrote.",
        before: "5, in the format 0 “million”", after: "5 million, typed as text")

    static let finding = found(
        "the cell holds a number that is shown otherwise, such as rounded, with words beside it, as a time or as a fraction",
        help: "Type what is to be read as text (in Excel: choose Text as the number format first).")
}
