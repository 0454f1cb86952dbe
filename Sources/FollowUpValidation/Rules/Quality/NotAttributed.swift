import Diagnostics
import FollowUpModel
import TextAnalysis

/// A summary that does not name its State.
enum NotAttributed: SubmissionRule {
    static let page = RulePage(
        code: "FU505", name: "not-attributed", severity: .note,
        what:
            "A summary in English does not begin with the name of the State or contributor that it is from.",
        why:
            "Every statement of the report is attributed to whoever made it; where that has not been done in the text the report does so, in words that fit less well.",
        before: "summary: \"A law on cybercrime was adopted.\"",
        after: "summary: \"Canada reported that it had adopted a law on cybercrime.\"")

    static func findings(in submission: CheckedSubmission) -> [Diagnostic] {
        let names = submission.stateNames
        // In another language, the State has another name.
        guard submission.submission.isWritten(in: submission.context.membership.language),
            let name = names.first
        else { return [] }
        return submission.answers.compactMap { answer in
            guard let summary = answer.answer.printedSummary,
                !isAttributed(summary.value, to: names, or: submission.nameVariants)
            else {
                return nil
            }
            // Of a text in another language, only that is reported.
            let declared = submission.submission.language
            guard TextLanguage.contradiction(in: summary.value, to: declared) == nil else { return nil }
            let first = submission.file.textWords(in: summary.range).first { _ in true }
            return submission.diagnostic(
                finding(name), at: first?.range ?? summary.range, in: answer)
        }
    }

    /// Returns whether the first paragraph begins by naming the State.
    private static func isAttributed(
        _ text: String, to names: [StateName], or variants: @autoclosure () -> NameVariants
    ) -> Bool {
        // Most texts begin with the exact name, and need not be folded.
        if names.contains(where: { $0.begins(text) }) { return true }
        let words = FoldedText.firstParagraph(text)
        return names.contains { $0.begins(words) } || variants().begin(words)
    }

    private static func finding(_ name: StateName) -> Finding {
        found(
            "the report will put “\(name.atStart) reported as follows:” before this summary",
            help: "Let it begin with that name, as in “\(name.atStart) reported that it had …”.")
    }
}
