import Diagnostics

/// The official words of a draft that were not deleted.
enum OfficialWordsLeft: Rule {
    static let page = RulePage(
        code: "FU621", name: "official-words-left", severity: .error,
        what:
            "The “text” of a commitment, or “source”, still holds the official words that a draft is made from.",
        why: "They are there to write the summaries from; while they stand, the draft is not finished.",
        before: "summary: Light the streets.\ntext: \"We undertake to light …\"",
        after: "summary: Light the streets.")

    /// Returns a finding if official words are left.
    /// - Parameters:
    ///   - texts: The number of commitments with a “text”.
    ///   - hasSource: Whether there is a “source”.
    static func check(texts: Int, hasSource: Bool) -> Finding? {
        let commitments = texts == 1 ? "1 commitment" : "\(texts) commitments"
        let places = (texts > 0 ? ["“text” of \(commitments)"] : []) + (hasSource ? ["“source”"] : [])
        guard !places.isEmpty else { return nil }
        return found(
            "the official words of the draft are still here: \(Wording.list(places))",
            help: "When the summaries are written, delete every “text”, and everything from “source” on.")
    }
}
