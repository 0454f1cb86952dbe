import Diagnostics
import FollowUpModel
import Texts

/// A claim that nothing bears out.
enum NoMeasure: SubmissionRule {
    static let page = RulePage(
        code: "FU301", name: "no-measure", severity: .warning,
        what:
            "An answer is “implemented” or “partially implemented”, and cites no measure: none under “measures”, and in the texts neither a web address nor a title with its year.",
        why: "Readers must be able to look up what was done; a status alone cannot be looked up.",
        before: "status: \"implemented\"\nmeasures: []",
        after:
            "status: \"implemented\"\nmeasures:\n  - { title: \"Cybercrime Act\", kind: \"law\", year: \"2010\" }"
    )

    static func findings(in submission: CheckedSubmission) -> [Diagnostic] {
        submission.answers.compactMap { answer in
            guard let status = answer.answer.status,
                status.value == .implemented || status.value == .partiallyImplemented,
                !isCited(in: answer.answer, of: submission)
            else { return nil }
            return submission.diagnostic(finding(status.value), at: status.range, in: answer)
        }
    }

    /// Whether an answer cites a measure, under “measures” or in its texts.
    static func isCited(in answer: Answer, of submission: CheckedSubmission) -> Bool {
        if answer.measures.contains(where: { $0.title.ifWritten != nil }) { return true }
        let names = Set(submission.stateNames.flatMap { TextWords($0.name.lowercased()) }.map(\.text))
        return [answer.summary, answer.details].contains {
            $0.map { Citation.isIn($0.value, except: names) } ?? false
        }
    }

    private static func finding(_ status: Status) -> Finding {
        found(
            "no measure is cited that bears out “\(status.rawValue)”",
            help: "Name a law, policy or other measure under “measures”, with its year.")
    }
}
