import Diagnostics
import FollowUpModel
import TextAnalysis

/// A summary that is not a sentence.
enum NotASentence: SubmissionRule {
    static let page = RulePage(
        code: "FU504", name: "not-a-sentence", severity: .warning,
        what:
            "A summary has fewer than three words, or does not end with a full stop or another mark that ends a sentence.",
        why:
            "The report prints the summary as a paragraph; a note or a text that was cut off cannot stand there.",
        before: "summary: \"new law on cybercrime\"",
        after: "summary: \"Canada reported that it had adopted a new law on cybercrime.\"")

    static func findings(in submission: CheckedSubmission) -> [Diagnostic] {
        submission.answers.compactMap { answer in
            guard let summary = answer.answer.printedSummary else { return nil }
            if !TextWords.has(3, in: summary.value) {
                return submission.diagnostic(
                    finding("the summary is not a whole sentence"), at: summary, in: answer)
            }
            // The report ends a list with a full stop; a text that a comment cuts off is reported as such.
            guard !Sentences.isEnded(summary.value),
                ProseBlock.all(in: summary.value).last?.entries.isEmpty ?? true,
                CommentInText.check(after: summary.range, item: nil, in: submission.file) == nil
            else { return nil }
            let last = submission.file.textWords(in: summary.range).reduce(nil) { $1 }
            return submission.diagnostic(
                finding("the summary ends without a full stop"),
                at: last?.range ?? summary.range, in: answer)
        }
    }

    private static func finding(_ message: String) -> Finding {
        found(message, help: "Write whole sentences, each with a full stop at its end.")
    }
}
