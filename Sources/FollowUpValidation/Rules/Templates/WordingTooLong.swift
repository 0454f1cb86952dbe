import Diagnostics
import TextAnalysis

/// A wording in an instrument or a checklist that is too long to be read with ease.
enum WordingTooLong: Rule {
    static let page = RulePage(
        code: "FU615", name: "wording-too-long", severity: .warning,
        what: "A summary, key point, question or guidance has more than 60 words.",
        why: "Respondents read them in many languages, one after the other; what is long is not read.",
        before: "question: > (75 words)", after: "question: > (30 words)\nguidance: > (45 words)")

    /// The maximum number of words of one wording.
    private static let limit = 60

    static func check(_ text: String) -> Finding? {
        let count = WordCount.words(in: text)
        guard count > limit else { return nil }
        return found(
            "this has \(count) words; at most \(limit) are read with ease",
            help: "Say it in fewer words, or divide it.")
    }
}
