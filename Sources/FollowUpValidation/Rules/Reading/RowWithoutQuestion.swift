import Diagnostics
import FollowUpModel

/// A row of a workbook that belongs to no question.
enum RowWithoutQuestion: WorkbookRule {
    static let page = RulePage(
        code: "FU040", name: "row-without-question", severity: .error,
        what: "A row of the workbook is filled in, and belongs to no question of the form.",
        why: "Nobody can say which question it answers, so it is not read.",
        before: "a measure without a question beside it", after: "12. Legal aid | Legal Aid Act")

    /// Returns the finding on a row that was added to those of the questions, with its cells from the first to the last.
    static func ofOnesOwn(_ cells: String) -> Finding {
        found(
            "the row belongs to no question; what stands in \(cells) is not read",
            help: "Write it into the row of the question that it answers; rows of one’s own are not read.")
    }

    /// Returns the finding on a row for which no question is chosen.
    static func withoutChoice(_ cells: String) -> Finding {
        found("no question is chosen for the row; what stands in \(cells) is not read", help: choosing)
    }

    /// Returns the finding on a row whose question is not read, for the reason of another finding.
    static func ofQuestionNotRead(_ reason: Finding, _ cells: String) -> Finding {
        found(
            "the question of the row is not read: \(reason.message); nor is what stands in \(cells)",
            help: choosing)
    }

    /// Returns the finding on a row with something else in place of a question.
    static func ofUnknownQuestion(_ cells: String) -> Finding {
        found(
            "what stands in place of the question is none of the questions of this form; what stands in \(cells) is not read",
            help: choosing)
    }

    /// Returns the finding on rows in a workbook that has lost the words to choose from.
    static func withoutLists(_ cells: String) -> Finding {
        found(
            "without the sheet “\(FormSheet.lists.tab)” it is not known what was chosen; what stands in \(cells) is not read",
            help: "Copy what stands there into a new workbook from the Secretariat.")
    }

    private static let choosing =
        "Choose the question from the list that the first cell of the row offers, or write its number there."
}
