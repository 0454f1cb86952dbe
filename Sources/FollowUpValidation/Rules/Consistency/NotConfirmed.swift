import Diagnostics
import FollowUpModel

/// Something carried over from an earlier checklist that the State has not confirmed.
enum NotConfirmed: AnswerRule {
    static let page = RulePage(
        code: "FU307", name: "not-confirmed", severity: .warning,
        what: "What was carried over from an earlier checklist is not confirmed.",
        why:
            "A State says in each cycle what it says; what it said before is neither counted nor printed until then.",
        before: "confirmed: false", after: "confirmed: true", isInForm: true)

    static let condition = AnswerCondition.all([.filled(.confirmed), .isAnswered])

    /// Returns a finding if the answer is not confirmed. An answer without the field was not carried over.
    static func check(_ answer: Answer) -> Finding? {
        guard condition.holds(of: answer, to: nil) else { return nil }
        return found(
            "the answer was carried over and is not confirmed, so it does not count",
            help: "Read it again, correct what has changed, and write “confirmed: true”; or empty its fields."
        )
    }

    static func check(_ proposals: Proposals, areConfirmed: Bool) -> Finding? {
        guard !areConfirmed, !proposals.all.isEmpty else { return nil }
        return found(
            "the proposals were carried over and are not confirmed, so they do not count",
            help: "Read them again, and write “confirmed: true”; or empty the list.")
    }
}
