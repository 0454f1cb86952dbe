import TestSupport
import Testing
import TextAnalysis

@testable import FollowUpReport

@Suite("Reading the Markdown of a report back")
struct MarkdownReadingTests {
    @Test("The words of a paragraph, its subparagraphs and its footnotes")
    func paragraph() {
        let text = """
            > A notice.

            # Title

            > **Summary**
            >
            > As at 1\\. May.
            >
            > \\> Two\\[2\\].

            1. See\\_it[^1] and \\[it\\][^2].

            2. Of a list:

               (a) \\(one);

               (bb) a<!-- -->@example.org.

            | 3. | a table |

            [^1]: A/1.

            [^2]: Ibid.

            """
        #expect(
            MarkdownReading.paragraphs(Array(text.utf8)) == [
                .summary(1): ParagraphWords("As at 1. May."), .summary(2): ParagraphWords("> Two[2]."),
                1: ParagraphWords("See_it and [it].", footnotes: ["A/1.", "Ibid."]),
                2: ParagraphWords("Of a list:", subparagraphs: ["(one);", "a@example.org."]),
            ])
    }

    @Test(
        "What is written of any document is read back, whatever ends the lines",
        arguments: Proof.seeds(outOf: 2_000))
    func roundTrip(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let document = try Self.document(using: &random).numbered()
        let bytes = try ReportFormat.markdown.bytes(of: document)
        let paragraphs = document.sections.flatMap(\.paragraphs)
        let expected = Dictionary(
            uniqueKeysWithValues: paragraphs.map {
                (ParagraphName.numbered($0.number), ParagraphWords(of: $0))
            })
        #expect(MarkdownReading.paragraphs(bytes) == expected)
        let carriageReturns = bytes.flatMap { $0 == UInt8(ascii: "\n") ? [UInt8(ascii: "\r"), $0] : [$0] }
        #expect(MarkdownReading.paragraphs(carriageReturns) == expected)
    }

    /// Returns a document with a few paragraphs of hostile words, footnotes and subparagraphs.
    private static func document(using random: inout SplitMix64) -> ReportDocument {
        let text = { (random: inout SplitMix64) in
            Bool.random(using: &random)
                ? HostileText.random(using: &random) : HostileText.all.randomElement(using: &random) ?? ""
        }
        let blocks = (0..<Int.random(in: 1...6, using: &random)).map { _ -> Block in
            guard Int.random(in: 0..<5, using: &random) > 0 else {
                return .table(
                    Table(
                        title: text(&random), columns: [Table.Column(text(&random))],
                        rows: [[.text(text(&random))]], note: text(&random)))
            }
            let inlines = (0..<Int.random(in: 1...5, using: &random)).map { _ -> Inline in
                Int.random(in: 0..<3, using: &random) == 0
                    ? .footnote(text: text(&random), number: 0) : .text(text(&random))
            }
            let count = [0, 0, 2, 30].randomElement(using: &random) ?? 0
            return .paragraph(
                Paragraph(inlines, subparagraphs: (0..<count).map { _ in text(&random) }))
        }
        return .sample(sections: [Section(text(&random), blocks)])
    }
}

extension ParagraphWords {
    /// Creates the words of a paragraph of a numbered document.
    fileprivate init(of paragraph: Paragraph) {
        var (text, footnotes) = ("", [String]())
        for inline in paragraph.text {
            switch inline {
            case .text(let words): text += words
            case .footnote(let words, _): footnotes.append(FoldedText.line(words))
            case .reference(let reference): text += reference.text
            }
        }
        self.init(
            FoldedText.line(text), subparagraphs: paragraph.subparagraphs.map { FoldedText.line($0) },
            footnotes: footnotes)
    }
}
