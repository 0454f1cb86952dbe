import Diagnostics
import FollowUpModel
import TextAnalysis

/// A measure that is dated in the future.
enum DateAfterSubmission: SubmissionRule {
    static let page = RulePage(
        code: "FU211", name: "date-after-submission", severity: .warning,
        what:
            "The year of a measure, the date of a position on a treaty, or the day on which an earlier answer still held, lies after the submission, or after the cut-off date where the submission has no date.",
        why: "What did not yet exist cannot be reported; most often the year is mistyped.",
        before: "- { title: \"Cybercrime Act\", year: \"2021\" } (submitted in 2011)",
        after: "- { title: \"Cybercrime Act\", year: \"2010\" }")

    static func findings(in submission: CheckedSubmission) -> [Diagnostic] {
        guard let reference = submission.referenceDate else { return [] }
        return submission.answers.flatMap { answer in
            let heldOn = answer.answer.see?.heldOn.map { [$0] } ?? []
            let later =
                heldOn.filter { $0.value > reference.date }.map { day in
                    submission.diagnostic(
                        finding(day: day.value, after: reference), at: day.range, in: answer)
                }
                + answer.answer.treaties.compactMap(\.since).filter {
                    $0.value.earliest > reference.date
                }.map { since in
                    submission.diagnostic(
                        finding(since: since.value, after: reference), at: since.range, in: answer)
                }
            guard answer.answer.status?.value != .underDevelopment else { return later }
            return later
                + answer.answer.measures.compactMap { measure in
                    guard let year = measure.year, year.value > reference.date.year,
                        !isSaidToBeUnderDevelopment(measure.title.value)
                    else { return nil }
                    return submission.diagnostic(
                        finding(year.value, after: reference), at: year.range, in: answer)
                }
        }
    }

    private static func finding(_ year: Int, after reference: ReferenceDate) -> Finding {
        found(
            "the year \(year) lies after \(reference.description)",
            help:
                "Correct the year; if the measure is still being prepared, say so in its title, as in “(draft)”."
        )
    }

    private static func finding(since: PartialDate, after reference: ReferenceDate) -> Finding {
        found(
            "the date \(since.iso) lies after \(reference.description)",
            help: "Correct the date, or write the position that the State has now.")
    }

    private static func finding(day: CalendarDate, after reference: ReferenceDate) -> Finding {
        found(
            "the day \(day.iso) lies after \(reference.description)",
            help: "Write the last day on which it was known that the earlier answer still held.")
    }

    /// Returns whether a title says that the measure does not exist yet.
    private static func isSaidToBeUnderDevelopment(_ title: String) -> Bool {
        title.contains("草案")
            || TextWords(title.lowercased()).contains { unfinished.contains($0.text) }
    }

    private static let unfinished: Set<String> = [
        "draft", "drafting", "bill", "planned", "proposed", "forthcoming", "upcoming", "being", "preparation",
        "development", "pending", "projet", "avant-projet", "proyecto", "anteproyecto", "проект",
        "законопроект",
        "مشروع",
    ]
}
