import FollowUpModel
import TextAnalysis

/// Lists of noun phrases in the house style.
enum ListText {
    /// Returns an introduction that ends in a colon, followed by its entries: a single entry continues the
    /// sentence, several become lettered subparagraphs.
    static func paragraph(
        introduction: String, entries: [String], sources: [Source], anchors: [Anchor] = []
    ) -> Paragraph {
        entries.count == 1
            ? Paragraph("\(introduction) \(bare(entries[0])).", sources: sources, anchors: anchors)
            : Paragraph(
                introduction, subparagraphs: subparagraphs(entries), sources: sources, anchors: anchors)
    }

    /// Returns a paragraph of a text, with the list that follows it.
    static func paragraph(_ block: ProseBlock, sources: [Source], anchors: [Anchor] = []) -> Paragraph {
        block.entries.isEmpty
            ? Paragraph(block.text, sources: sources, anchors: anchors)
            : paragraph(
                introduction: block.text, entries: block.entries, sources: sources, anchors: anchors)
    }

    /// Returns an entry with its terms in parentheses: “training of judges (Ministry of Justice, by June
    /// 2012)”.
    static func entry(_ text: String, terms: [String]) -> String {
        terms.isEmpty ? text : "\(bare(text)) (\(terms.joined(separator: ", ")))"
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
    private static func bare(_ entry: String) -> String {
        var text = Substring(entry)
        while let last = text.last, last == "." || last == ";" || last == "," || last.isWhitespace {
            text.removeLast()
        }
        return String(text)
    }
}
