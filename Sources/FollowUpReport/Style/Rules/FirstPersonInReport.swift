import ByteText
import Diagnostics
import TextAnalysis

/// FU709: “we” in a report of the Secretary-General.
struct FirstPersonInReport: StyleRule {
    static let page = RulePage(
        code: "FU709", name: "first-person-in-report", severity: .warning,
        what:
            "A paragraph of the Secretariat, a proposal, a plan or other text of the report is written in the first person: I, we, our, my. Summaries and challenges are looked at by FU304.",
        why:
            "The report speaks of States and of the Secretariat in the third person; nobody could tell who “we” are.",
        before: "We expect proposals from States.", after: "The Secretariat expects proposals from States.")

    static let language: String? = FirstPersonWords.language

    init(_ context: StyleContext) {}

    func findings(in text: StyleText) -> [(finding: Finding, range: ByteRange)] {
        // Fixing it requires reading the whole text, so one finding is enough.
        guard !Self.isLookedAtBefore(text), let word = FirstPersonWords.first(in: text.bytes[...]) else {
            return []
        }
        return [(Self.finding(word.text), word.range)]
    }

    /// Returns whether the validator has already checked the text for the same words (FU304).
    private static func isLookedAtBefore(_ text: StyleText) -> Bool {
        text.sources.contains { $0.field == .summary || $0.field == .challenges }
    }

    private static func finding(_ word: String) -> Finding {
        found(
            "“\(word)” is in the first person",
            help: "Write who it is, in the third person; what is quoted stays as it is.")
    }
}
