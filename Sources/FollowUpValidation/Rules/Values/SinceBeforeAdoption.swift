import Diagnostics
import FollowUpModel

/// A position on a treaty that is older than the treaty.
enum SinceBeforeAdoption: SubmissionRule {
    static let page = RulePage(
        code: "FU227", name: "since-before-adoption", severity: .error,
        what: "A State is said to be a party to a treaty, or to have signed it, since before it was adopted.",
        why: "Nobody could sign or ratify it then: the date is mistyped, or belongs to another treaty.",
        before: "- { treaty: uncac, position: party, since: \"1995\" }",
        after: "- { treaty: uncac, position: party, since: \"2005\" }")

    static func findings(in submission: CheckedSubmission) -> [Diagnostic] {
        let treaties = submission.context.treaties[submission.submission.checklist] ?? []
        guard !treaties.isEmpty else { return [] }
        return submission.answers.flatMap { answer in
            answer.answer.treaties.compactMap { position in
                guard let since = position.since,
                    let adopted = treaties.first(where: { $0.id == position.treaty.value })?.adopted,
                    let finding = check(since.value, of: position.treaty.value, adopted: adopted)
                else { return nil }
                return submission.diagnostic(finding, at: since.range, in: answer)
            }
        }
    }

    static func check(_ since: PartialDate, of treaty: String, adopted: CalendarDate) -> Finding? {
        guard since.latest < adopted else { return nil }
        return found(
            "\(since.iso) lies before the day on which “\(treaty)” was adopted, \(adopted.iso)",
            help: "Correct the date, or leave it blank.")
    }
}
