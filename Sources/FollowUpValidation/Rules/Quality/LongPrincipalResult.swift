import Diagnostics
import FollowUpModel
import TextAnalysis

/// A principal result that is too long to be quoted beside those of all others.
enum LongPrincipalResult: SubmissionRule {
    static let page = RulePage(
        code: "FU515", name: "long-principal-result", severity: .warning,
        what:
            "The first sentence of the summary of an answer that is marked as a principal result has more than 25 words.",
        why:
            "Where many States reply, the report has room for one sentence of each; a long one takes the place of what others say, or is left out.",
        before: "summary: \"Canada reported that its Act of 2019, which had been prepared … (40 words).\"",
        after:
            "summary: \"Canada reported that its Act of 2019 had halved the time to trial. It had been prepared …\""
    )

    static func findings(in submission: CheckedSubmission) -> [Diagnostic] {
        submission.answers.filter(\.answer.isPrincipal).compactMap { answer in
            guard let summary = answer.answer.printedSummary, let finding = check(summary.value) else {
                return nil
            }
            return submission.diagnostic(finding, at: summary, in: answer)
        }
    }

    /// Returns a finding if the first sentence of a summary is too long.
    static func check(_ summary: String) -> Finding? {
        let sentence = Sentences.split(FoldedText.firstParagraph(summary)).first ?? ""
        let (count, limit) = (WordCount.words(in: sentence), Answer.maxPrincipalWordCount)
        guard count > limit else { return nil }
        let excess = count - limit
        return found(
            "the first sentence of this principal result has \(count) words; at most \(limit) may be quoted",
            help:
                "Shorten it by \(excess == 1 ? "one word" : "\(excess) words"), or put the result into a shorter sentence before it."
        )
    }
}
