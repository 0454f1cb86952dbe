import Diagnostics
import FollowUpModel

/// A word in a cell that offers others.
enum NotOffered: WorkbookRule {
    static let page = RulePage(
        code: "FU233", name: "not-offered", severity: .error,
        what: "A cell of the workbook holds none of the words that it offers.",
        why:
            "What the row says depends on it: whether assistance is needed or offered, what a proposal is about, or of which part of a question an answer speaks.",
        before: "Needed or offered: both", after: "one row with “needed”, and one with “offered”")

    /// The finding on a word in a cell that offers “yes”.
    static let notYes = found(
        "what stands here is neither “\(FormChoice.yesWord)” nor “\(FormChoice.noWord)”",
        help: "Choose “\(FormChoice.yesWord)”, or leave the cell blank.")

    /// Returns the finding on a word that is none of those offered, or on a blank cell.
    ///
    /// - Parameter cells: The cells of the row that are not read for this, from the first to the last.
    static func finding(isBlank: Bool, offered: [String], _ cells: String) -> Finding {
        found(
            (isBlank
                ? "nothing is chosen here" : "what stands here is none of the words that the cell offers")
                + "; what stands in \(cells) is not read",
            help: "Choose one of: \(offered.joined(separator: "; ")).")
    }
}
