import ByteText
import FollowUpModel
import TextAnalysis

/// Paragraphs that the Secretariat wrote in `cycle.yaml`.
enum SecretariatSection {
    /// Returns a section of such paragraphs only, or nil if there are none.
    static func section(_ context: ReportContext, _ part: Cycle.Part, heading: String) -> Section? {
        let blocks = blocks(context, part)
        return blocks.isEmpty ? nil : Section(heading, blocks)
    }

    static func blocks(_ context: ReportContext, _ part: Cycle.Part) -> [Block] {
        paragraphs(context, part).map(Block.paragraph)
    }

    /// Returns the paragraphs of a part.
    static func paragraphs(_ context: ReportContext, _ part: Cycle.Part) -> [Paragraph] {
        (context.cycle.texts[part] ?? []).map { paragraph in
            let texts = [paragraph.text] + paragraph.list + paragraph.notes.map(\.text)
            return Paragraph(
                inlines(paragraph), subparagraphs: ListText.subparagraphs(paragraph.list.map(\.value)),
                sources: texts.map {
                    Source(
                        place: SourceLocation(path: context.cycle.path, range: $0.range),
                        language: context.language.tag)
                }, anchors: paragraph.anchors)
        }
    }

    /// Returns the text with its footnotes at the places that they name, and its references to other
    /// paragraphs.
    private static func inlines(_ paragraph: SecretariatParagraph) -> [Inline] {
        let text = paragraph.text.value
        let notes = paragraph.notes.compactMap { note -> (Range<String.Index>, Inline)? in
            guard let start = SubstringSearch.offsets(of: note.after, in: text).first else { return nil }
            let end = text.utf8.index(text.startIndex, offsetBy: start + note.after.utf8.count)
            return (end..<end, .footnote(text: note.text.value, number: 0))
        }
        let references = CrossReference.all(in: text).map { reference in
            (reference.range, Inline.reference(DocumentReference(to: Anchor(reference.label))))
        }
        var inlines: [Inline] = []
        var position = text.startIndex
        for (range, inline) in (notes + references).sorted(by: { $0.0.lowerBound < $1.0.lowerBound }) {
            if position < range.lowerBound {
                inlines.append(.text(String(text[position..<range.lowerBound])))
            }
            inlines.append(inline)
            position = max(position, range.upperBound)
        }
        if position < text.endIndex { inlines.append(.text(String(text[position...]))) }
        return inlines
    }
}
