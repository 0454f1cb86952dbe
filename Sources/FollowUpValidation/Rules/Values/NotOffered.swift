import Diagnostics

/// A word in a cell that offers others.
enum NotOffered: Rule {
    static let page = RulePage(
        code: "FU233", name: "not-offered", severity: .error,
        what: "A cell of the workbook holds none of the words that it offers.",
        why:
            "What the row says depends on it: whether assistance is needed or offered, what a proposal is about, or of which part of a question an answer speaks.",
        before: "Needed or offered: both", after: "one row with “needed”, and one with “offered”")

    /// Returns the finding on a text; nil if the cell is blank.
    static func finding(_ text: String?, offered: [String]) -> Finding {
        found(
            text.map { "\(Wording.quoted($0)) is none of the words that the cell offers" }
                ?? "the row is filled in, and nothing is chosen here",
            help: "Choose one of: \(offered.joined(separator: "; ")).")
    }
}
