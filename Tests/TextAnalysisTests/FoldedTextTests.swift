import TestSupport
import Testing
import TextAnalysis

@Suite("Collapsing white space")
struct FoldedTextTests {
    @Test(
        "Each run of white space becomes one space, and none is left at either end",
        arguments: [
            ("a b", "a b"), ("  a \t\r\n b\u{A0}", "a b"), ("", ""), (" \u{3000} ", ""),
            ("a\u{2009}b", "a b"),
            ("مادة  ١", "مادة ١"), ("第一、 条", "第一、 条"), ("a \u{301}b", "a \u{301}b"),
        ])
    func line(text: String, folded: String) {
        #expect(FoldedText.line(text).unicodeScalars.elementsEqual(folded.unicodeScalars))
    }

    @Test(
        "Line ends separate paragraphs",
        arguments: [
            ("a\nb", ["a", "b"]), ("a\r\n\r\n b  c", ["a", "b c"]), ("\n \n", []), ("", []),
            ("\u{2028}a\u{B}b", ["a", "b"]),
        ])
    func paragraphs(text: String, paragraphs: [String]) {
        #expect(FoldedText.paragraphs(text) == paragraphs)
        #expect(FoldedText.firstParagraph(text) == paragraphs.first ?? "")
        #expect(FoldedText.isBlank(text) == paragraphs.isEmpty)
    }

    @Test("Folding is idempotent", arguments: Proof.seeds(outOf: 2_000))
    func idempotent(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let parts = [
            "a", " ", "\u{A0}", "\n", "\u{85}", "é", "\u{301}", "。", "\u{7F}", "\t", "a law of 2010 ",
            "words",
        ]
        let text = (0..<Int.random(in: 0...30, using: &random)).map { _ in
            parts[Int.random(in: parts.indices, using: &random)]
        }.joined()
        #expect(FoldedText.isBlank(text) == FoldedText.paragraphs(text).isEmpty)
        let once = FoldedText.line(text)
        let words = text.unicodeScalars.split(whereSeparator: \.properties.isWhitespace)
        #expect(
            once.unicodeScalars.elementsEqual(words.map { String($0) }.joined(separator: " ").unicodeScalars))
        #expect(FoldedText.line(once).unicodeScalars.elementsEqual(once.unicodeScalars))
        #expect(!once.contains("  ") && !once.hasPrefix(" ") && !once.hasSuffix(" "))
    }
}
