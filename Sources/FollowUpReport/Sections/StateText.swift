import FollowUpModel
import TextAnalysis

/// Texts that a State or contributor wrote, attributed to it.
enum StateText {
    /// Returns whether a text begins by naming the State, and so needs no attribution. `variants` are the ways of
    /// naming it that are looked for unless the text begins with the name.
    static func isAttributed(
        _ text: String, to name: StateName, or variants: @autoclosure () -> NameVariants
    ) -> Bool {
        name.begins(text) || variants().begin(text)
    }

    /// Returns the paragraphs and lists of a text, the first of which says who reports, in the words of `phrase` unless
    /// it does so itself.
    static func attributed(
        _ text: String, to name: StateName, or variants: @autoclosure () -> NameVariants, phrases: Phrases,
        _ phrase: Phrase = .attributed
    ) -> [ProseBlock] {
        var blocks = ProseBlock.all(in: text)
        if let first = blocks.first, !isAttributed(first.text, to: name, or: variants()) {
            let words = phrases(phrase, ["State": name.atStart, "text": first.text])
            // A text that begins with a list leaves the phrase at its colon.
            blocks[0] = ProseBlock(FoldedText.line(words), entries: first.entries)
        }
        return blocks
    }
}
