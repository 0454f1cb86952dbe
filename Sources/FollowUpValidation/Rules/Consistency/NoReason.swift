import Diagnostics
import FollowUpModel

/// A status without a reason.
enum NoReason: AnswerRule, SubmissionRule {
    static let page = RulePage(
        code: "FU302", name: "no-reason", severity: .warning,
        what:
            "An answer is “partially implemented”, “under development”, “not implemented” or “not applicable”, and says nothing else: no summary, no details, no challenges, no plan; for “not implemented”, kinds of challenges are a reason.",
        why:
            "What keeps a State from carrying out a commitment is what the Commission can help with; the status alone does not tell it.",
        before: "status: \"not implemented\"",
        after: "status: \"not implemented\"\nchallenges: \"Malta stated that …\"", isInForm: true)

    static let condition = AnswerCondition.all([
        .status(Status.allCases.filter { missing($0) != nil }),
        .not(.any([.filled(.summary), .filled(.details), .filled(.challenges), .filled(.plan)])),
        .not(.all([.status([.notImplemented]), .filled(.challengeKinds)])),
    ])

    static func findings(in submission: CheckedSubmission) -> [Diagnostic] {
        submission.answers.compactMap { answer in
            guard let status = answer.answer.status, let missing = missing(status.value),
                condition.holds(of: answer.answer, to: answer.item)
            else { return nil }
            return submission.diagnostic(
                found(
                    "nothing says \(missing)",
                    help:
                        "Add a sentence under “summary”, “details” or “challenges”, or the next step under “plan”."
                ), at: status.range, in: answer)
        }
    }

    /// Returns what a reader wants to know about a status; nil for a status that needs no reason.
    private static func missing(_ status: Status) -> String? {
        switch status {
        case .implemented: nil
        case .partiallyImplemented: "what is implemented and what is not"
        case .underDevelopment: "what is under development"
        case .notImplemented: "why it is not implemented"
        case .notApplicable: "why it is not applicable"
        }
    }
}
