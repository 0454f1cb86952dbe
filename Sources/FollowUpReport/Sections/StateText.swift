import FollowUpModel
import TextAnalysis

/// Texts that a State wrote, attributed to it.
enum StateText {
    /// Returns whether a text begins with the name of the State, and so needs no attribution.
    static func isAttributed(_ text: String, to name: StateName) -> Bool { name.begins(text) }

    /// Returns the paragraphs of a text, the first of which says who reports, in the words of `phrase` unless it
    /// does so itself.
    static func attributed(
        _ text: String, to name: StateName, phrases: Phrases, _ phrase: Phrase = .attributed
    ) -> [String] {
        var paragraphs = FoldedText.paragraphs(text)
        if let first = paragraphs.first, !isAttributed(first, to: name) {
            paragraphs[0] = phrases(phrase, ["State": name.atStart, "text": first])
        }
        return paragraphs
    }
}
