import Diagnostics
import FollowUpModel

/// A question that is left unanswered and answered.
enum LeftBlankAndAnswered: AnswerRule {
    static let page = RulePage(
        code: "FU326", name: "left-blank-and-answered", severity: .warning,
        what: "An answer is marked as left unanswered, yet says something.",
        why: "What it says counts and is printed; the State may have meant that it should not be.",
        before: "left-blank: true\nstatus: implemented", after: "status: implemented", isInForm: true)

    static let condition = AnswerCondition.all([.filled(.leftBlank), .isAnswered])

    /// Returns a finding if the answer says something although it is marked.
    static func check(_ answer: Answer) -> Finding? {
        guard condition.holds(of: answer, to: nil) else { return nil }
        return found(
            "the question is marked as left unanswered, but is answered",
            help: "Delete “left-blank” if the answer holds; if not, empty its fields.")
    }
}
