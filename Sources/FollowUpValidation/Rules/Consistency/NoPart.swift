import Diagnostics
import FollowUpModel

/// Action on an item with several parts that names none of them.
enum NoPart: AnswerRule, SubmissionRule {
    static let page = RulePage(
        code: "FU310", name: "no-part", severity: .warning,
        what:
            "An answer reports action on an item that asks about several commitments, and does not name those that it speaks of.",
        why: "The State is credited only with what the answer names; this one stands under the item alone.",
        before: "migrant-smuggling-measures:\n  parts: []\n  status: implemented",
        after:
            "migrant-smuggling-measures:\n  parts: [migrant-smuggling-measures]\n  status: implemented",
        isInForm: true)

    /// Answers that do not count are not checked, nor are confidential ones, which are never credited.
    static let condition = AnswerCondition.all([
        .severalParts, .not(.filled(.parts)), .reportsAction, .not(.filled(.confirmed)),
        .not(.filled(.confidential)),
    ])

    static func findings(in submission: CheckedSubmission) -> [Diagnostic] {
        submission.answers.compactMap { answer in
            guard let item = answer.item, let finding = check(answer.answer, to: item) else { return nil }
            return submission.diagnostic(finding, at: answer.answer.range, in: answer)
        }
    }

    /// Returns a finding if the answer reports action but names no part.
    static func check(_ answer: Answer, to item: Item) -> Finding? {
        guard condition.holds(of: answer, to: item) else { return nil }
        return found(
            "the answer does not name the parts of the question that it speaks of",
            help: "Name under “parts” what it speaks of: \(Wording.choice(item.commitments)).")
    }
}
