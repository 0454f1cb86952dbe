import Diagnostics
import FollowUpModel
import TextAnalysis

/// A planned action that cannot follow “planned”.
enum StepWithoutTo: SubmissionRule {
    static let page = RulePage(
        code: "FU507", name: "step-without-to", severity: .note,
        what: "A step of the action plan, in English, does not begin with “to” and a verb.",
        why:
            "The report writes “Canada planned” and the step after it; a bare noun leaves open what is to be done with it.",
        before: "- { action: \"training of judges\", by: \"2012\" }",
        after: "- { action: \"to train judges\", by: \"2012\" }")

    static func findings(in submission: CheckedSubmission) -> [Diagnostic] {
        guard submission.submission.isWritten(in: LanguageTag.ofProgram) else { return [] }
        return submission.answers.flatMap { answer in
            answer.answer.plan.compactMap { step in
                guard
                    let first = submission.file.textWords(in: step.action.range).first(where: { _ in true }),
                    first.text.lowercased() != "to"
                else { return nil }
                return submission.diagnostic(finding, at: first.range, in: answer)
            }
        }
    }

    private static let finding = found(
        "this step does not begin with “to”",
        help: "Let it begin with “to” and a verb, as in “to train judges”.")
}
