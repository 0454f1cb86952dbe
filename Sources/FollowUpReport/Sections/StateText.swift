import FollowUpModel
import TextAnalysis

/// Texts that a State wrote, attributed to it.
enum StateText {
    /// Returns whether a text begins with the name of the State, and so needs no attribution.
    static func isAttributed(_ text: String, to name: StateName) -> Bool { name.begins(text) }

    /// Returns the paragraphs and lists of a text, the first of which says who reports.
    static func attributed(_ text: String, to name: StateName, phrases: Phrases) -> [ProseBlock] {
        var blocks = ProseBlock.all(in: text)
        if let first = blocks.first, !isAttributed(first.text, to: name) {
            let words = phrases(.attributed, ["State": name.atStart, "text": first.text])
            // A text that begins with a list leaves the phrase at its colon.
            blocks[0] = ProseBlock(FoldedText.line(words), entries: first.entries)
        }
        return blocks
    }
}
