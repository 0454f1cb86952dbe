import Diagnostics
import FollowUpModel

/// Paragraphs that the Secretariat wrote in `cycle.yaml`.
enum SecretariatSection {
    /// A section of nothing but such paragraphs, or nil when there are none.
    static func section(_ context: ReportContext, _ part: Cycle.Part, heading: String) -> Section? {
        let blocks = blocks(context, part)
        return blocks.isEmpty ? nil : Section(heading, blocks)
    }

    static func blocks(_ context: ReportContext, _ part: Cycle.Part) -> [Block] {
        (context.cycle.texts[part] ?? []).map { paragraph in
            .paragraph(
                Paragraph(
                    inlines(paragraph), subparagraphs: ListText.subparagraphs(paragraph.list),
                    sources: [Source(place: Place(path: context.cycle.path, range: paragraph.text.range))]))
        }
    }

    /// The text with its footnotes at the places that their words name.
    private static func inlines(_ paragraph: SecretariatParagraph) -> [Inline] {
        let text = paragraph.text.value
        let places = paragraph.notes.compactMap { note -> (end: String.Index, text: String)? in
            guard let start = firstIndex(of: note.after, in: text) else { return nil }
            return (text.utf8.index(start, offsetBy: note.after.utf8.count), note.text)
        }.sorted { $0.end < $1.end }
        var inlines: [Inline] = []
        var position = text.startIndex
        for place in places {
            if position < place.end { inlines.append(.text(String(text[position..<place.end]))) }
            inlines.append(.footnote(text: place.text, number: 0))
            position = max(position, place.end)
        }
        if position < text.endIndex { inlines.append(.text(String(text[position...]))) }
        return inlines
    }

    private static func firstIndex(of words: String, in text: String) -> String.Index? {
        text.utf8.indices.first { text.utf8[$0...].starts(with: words.utf8) }
    }
}
