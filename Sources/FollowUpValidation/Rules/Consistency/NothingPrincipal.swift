import Diagnostics
import FollowUpModel

/// A principal result of which the report can print nothing.
enum NothingPrincipal: AnswerRule {
    static let page = RulePage(
        code: "FU316", name: "nothing-principal", severity: .warning,
        what: "An answer is marked as a principal result and has no summary, or is given in confidence.",
        why: "The report takes a principal result from the summary; the mark would do nothing.",
        before: "principal: true\nsummary: \"\"",
        after: "principal: true\nsummary: \"Canada reported that it had halved the time to trial.\"",
        isInForm: true)

    static let condition = AnswerCondition.all([
        .filled(.principal), .any([.filled(.confidential), .not(.filled(.summary))]),
    ])

    /// Returns a finding if the answer is marked in vain. Leftover placeholder text has been reported.
    static func check(_ answer: Answer) -> Finding? {
        guard condition.holds(of: answer, to: nil) else { return nil }
        if answer.isConfidential {
            return found(
                "a principal result is given in confidence, so that nothing of it is printed",
                help: "Write “principal: false”, or mark another answer.")
        }
        return found(
            "a principal result has no summary",
            help:
                "Write a summary that begins with a sentence of at most \(Answer.maxPrincipalWordCount) words, or “principal: false”."
        )
    }
}
