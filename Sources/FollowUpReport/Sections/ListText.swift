import FollowUpModel
import TextAnalysis

/// Lists of noun phrases in the house style.
enum ListText {
    /// Returns entries as lettered subparagraphs after an introduction that ends in a colon, or a single entry in a
    /// sentence. Without `one`, which makes that sentence, the entry continues the introduction.
    static func paragraph(
        introduction: String, one: ((_ entry: String) -> String)? = nil, entries: [String], sources: [Source],
        anchors: [Anchor] = []
    ) -> Paragraph {
        guard entries.count == 1 else {
            return Paragraph(
                introduction, subparagraphs: subparagraphs(entries), sources: sources, anchors: anchors)
        }
        let entry = bare(entries[0])
        return Paragraph(one?(entry) ?? "\(introduction) \(entry).", sources: sources, anchors: anchors)
    }

    /// Returns a paragraph of a text, with the list that follows it.
    static func paragraph(_ block: ProseBlock, sources: [Source], anchors: [Anchor] = []) -> Paragraph {
        block.entries.isEmpty
            ? Paragraph(block.text, sources: sources, anchors: anchors)
            : paragraph(
                introduction: block.text, entries: block.entries, sources: sources, anchors: anchors)
    }

    /// Returns the entries with a capital at the start, semicolons between them and a full stop at the end.
    static func subparagraphs(_ entries: [String]) -> [String] {
        entries.enumerated().map { position, entry in
            let text = bare(entry)
            return text.prefix(1).uppercased() + text.dropFirst()
                + (position == entries.count - 1 ? "." : ";")
        }
    }

    /// Returns an entry without the punctuation of a list.
    static func bare(_ entry: String) -> String {
        var text = Substring(entry)
        while let last = text.last, last == "." || last == ";" || last == "," || last.isWhitespace {
            text.removeLast()
        }
        return String(text)
    }
}
