import Diagnostics
import FollowUpModel
import TextAnalysis

/// A summary that only repeats the question.
enum RepeatsQuestion: SubmissionRule {
    static let page = RulePage(
        code: "FU501", name: "repeats-question", severity: .warning,
        what: "A summary says hardly more than the question does.",
        why: "Readers learn nothing from it but the status.",
        before: "summary: \"Malta has legislation to deal with cybercrime.\"",
        after:
            "summary: \"Malta reported that its Criminal Code had covered offences against computer systems since 2001.\""
    )

    static func findings(in submission: CheckedSubmission) -> [Diagnostic] {
        let names = submission.stateNames.flatMap { words(of: $0.name) }
        return submission.answers.compactMap { answer in
            guard let item = answer.item, let summary = answer.answer.summary,
                // Fewer than three words are not a sentence, which is a finding of its own.
                TextWords.has(3, in: summary.value),
                repeats(summary.value, item.words, except: names)
            else { return nil }
            return submission.diagnostic(
                found(
                    "the summary only repeats the question",
                    help: "Say what was done, by whom and when, and name the law or measure."),
                at: summary, in: answer)
        }
    }

    /// Returns whether, of the significant words of a summary that are not in `names`, at least four in five
    /// occur in the question and at most two do not.
    private static func repeats(_ summary: String, _ question: Set<String>, except names: [String]) -> Bool {
        let bytes = Array(summary.utf8)
        var (own, added) = (0, 0)
        for place in WordTokenizer(bytes[...]) {
            let word = String(decoding: bytes[place.range.indices], as: UTF8.self).lowercased()
            // Whoever denies what is asked about says more than the question.
            if negations.contains(word) { return false }
            guard !stopWords.contains(word), !names.contains(word) else { continue }
            own += 1
            guard !question.contains(word) else { continue }
            added += 1
            // Nearly every summary is ruled out here, by its first few words.
            if added > 2 { return false }
        }
        return added * 5 <= own
    }

    private static func words(of text: String) -> [String] { TextWords(text).map { $0.text.lowercased() } }

    private static let negations: Set<String> = [
        "no", "not", "never", "neither", "nor", "none", "without", "cannot",
    ]

    /// Stop words, including those that refer to a State or introduce a statement.
    static let stopWords: Set<String> = [
        "a", "all", "already", "also", "an", "and", "any", "are", "as", "at", "be", "been", "both",
        "by", "can", "currently", "do", "does", "for", "from", "fully", "had", "has", "have", "having", "in",
        "indeed", "into", "is", "it", "its", "no", "not", "of", "on", "or", "our", "own", "s", "so", "such",
        "that", "the", "their", "there", "these", "they", "this", "those", "to", "was", "we", "were", "which",
        "with", "yes", "your", "state", "country", "government", "affirmed", "confirmed", "declared",
        "explained", "indicated", "informed", "mentioned", "noted", "reported", "said", "stated", "stressed",
        "underlined",
    ]
}
