import Diagnostics
import FollowUpModel

/// A submission that reports everything as implemented and cites nothing.
enum ImplementedThroughout: SubmissionRule {
    static let page = RulePage(
        code: "FU502", name: "implemented-throughout", severity: .warning,
        what:
            "At least five statuses are given, all of them “implemented”, and the submission does not cite a single measure, under “measures” or in a text; answers in confidence do not count.",
        why: "Nobody can follow up or learn from such a reply; it was most likely filled in by rote.",
        before: "status: \"implemented\" (38 times, without measures)",
        after: "status: \"implemented\" (where a measure bears it out)")

    static func findings(in submission: CheckedSubmission) -> [Diagnostic] {
        // Whether the finding is made would else tell what was given in confidence.
        let answers = submission.answers.filter { !$0.answer.isConfidential }
        let statuses = answers.filter { $0.answer.status != nil }
        guard statuses.count >= 5, let first = statuses.first?.answer.status,
            statuses.allSatisfy({ $0.answer.status?.value == .implemented }),
            !answers.contains(where: { NoMeasure.isCited(in: $0.answer, of: submission) })
        else { return [] }
        // The finding is about no answer in particular, and is shown at the first.
        return [submission.diagnostic(finding(statuses.count), at: first.range, in: nil)]
    }

    private static func finding(_ count: Int) -> Finding {
        found(
            "all \(count) statuses are “implemented”, and not one measure is cited in the whole submission",
            help: "Go through the statuses again, and cite for each a measure that bears it out.")
    }
}
