import ByteText
import Diagnostics
import FollowUpModel

/// More principal results than a State may mark.
enum TooManyPrincipal: SubmissionRule {
    static let page = RulePage(
        code: "FU315", name: "too-many-principal", severity: .warning,
        what:
            "More than three answers for publication are marked as principal results of the State.",
        why:
            "The report puts the principal results of every State first; a State that marks more would be heard more than others, or not with what matters most to it.",
        before: "principal: true (in five answers)",
        after: "principal: true (in the three that matter most)\nprincipal: false (in the others)",
        isInForm: true)

    static func findings(in submission: CheckedSubmission) -> [Diagnostic] {
        let marked = submission.answers.filter {
            $0.answer.isPrincipal && $0.answer.isConfirmed && !$0.answer.isConfidential
        }
        guard marked.count > Answer.maxPrincipalCount else { return [] }
        let surplus = marked[Answer.maxPrincipalCount]
        let others = marked.filter { $0 !== surplus }.map { submission.place($0.answer.range) }
        return [
            submission.diagnostic(finding(marked.map(\.id), others), at: surplus.answer.range, in: surplus)
        ]
    }

    private static func finding(_ marked: [String], _ others: [SourceLocation]) -> Finding {
        found(
            "\(marked.count) answers are marked as principal results; at most \(Answer.maxPrincipalCount) may be",
            help:
                "Leave “principal: true” where it matters most, and write false in the others. Marked are \(Wording.list(marked.map(Wording.quoted))).",
            related: others.map { Diagnostic.Related("marked here too", at: $0) })
    }
}
