import Diagnostics
import FollowUpModel
import TextAnalysis

/// A text that is longer than its limit.
enum TooManyWords: Rule {
    static let page = RulePage(
        code: "FU208", name: "too-many-words", severity: .error,
        what: "A summary has more than 120 words.",
        why: "The report is limited to 8,500 words for all States; the full account belongs in “details”.",
        before: "summary: > (180 words)", after: "summary: > (110 words)\ndetails: > (the rest)",
        isInForm: true)

    static func check(_ summary: String) -> Finding? {
        let (count, limit) = (WordCount.words(in: summary), Answer.summaryLimit)
        guard count > limit else { return nil }
        let excess = count - limit
        return found(
            "the summary has \(count) words; at most \(limit) are printed",
            help:
                "Shorten it by \(excess == 1 ? "one word" : "\(excess) words"), and move what is left over to “details”."
        )
    }
}
