import Diagnostics
import FollowUpModel

/// A planned action with a deadline in the past.
enum PlanPast: SubmissionRule {
    static let page = RulePage(
        code: "FU303", name: "plan-past", severity: .warning,
        what:
            "A planned action is to be done by a date that lies wholly before the submission, or before the cut-off date where the submission has no date.",
        why: "The report would announce as planned what is done or was given up; or the date is mistyped.",
        before: "- { action: \"to train judges\", by: \"2009\" } (submitted in 2011)",
        after: "- { action: \"to train judges\", by: \"2012\" }")

    static func findings(in submission: CheckedSubmission) -> [Diagnostic] {
        guard let reference = submission.referenceDate else { return [] }
        return submission.answers.flatMap { answer in
            answer.answer.plan.compactMap { planned in
                guard let by = planned.by, by.value.latest < reference.date else { return nil }
                return submission.diagnostic(
                    finding(by.value, before: reference), at: by.range, in: answer)
            }
        }
    }

    private static func finding(_ by: PartialDate, before reference: ReferenceDate) -> Finding {
        found(
            "the action is planned for \(by.iso), before \(reference.description)",
            help: "Give the date by which it is to be done now; what is done belongs under “measures”.")
    }
}
