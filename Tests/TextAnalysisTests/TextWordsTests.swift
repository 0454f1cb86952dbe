import TestSupport
import Testing

@testable import TextAnalysis

@Suite("The words of a text")
struct TextWordsTests {
    @Test(
        "A word has the bytes of its range, and is capitalized where Unicode says so",
        arguments: Proof.seeds(outOf: 1_000))
    func places(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let pieces = [
            "State", "law", "É", "e\u{301}", "\u{1C5}", "ж", "Ж", "Ⓐ", "中文", "ماد", " ", ". ", "-", "’s", "7",
        ]
        let text = (0..<Int.random(in: 0...30, using: &random)).map { _ in
            pieces.randomElement(using: &random) ?? ""
        }.joined()
        let bytes = Array(text.utf8)
        let words = Array(TextWords(text))
        #expect(words.map(\.place) == Array(WordTokenizer(bytes[...])))
        for word in words {
            #expect(Array(word.text.utf8) == Array(bytes[word.range.indices]))
            #expect(
                word.isCapitalized == word.text.unicodeScalars.first?.properties.isUppercase, "\(word.text)")
        }
    }

    @Test("Folding agrees with folding each character", arguments: Proof.seeds(outOf: 3_000))
    func folded(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let pieces = [
            "State", "A Law of 2010", "ÉCOLE", "e\u{301}", "\u{1C5}", "Закон", "中文", "مادة", " ", "  ", "\n",
            "\u{A0}",
            "\u{3000}", "\u{1}", "\u{7F}", "\u{130}", "\u{23A}", "\u{212A}", "ẞ", "😀",
        ]
        let text = (0..<Int.random(in: 0...12, using: &random)).map { _ in
            pieces.randomElement(using: &random) ?? ""
        }.joined()
        #expect(
            TextWords.folded(text).unicodeScalars.elementsEqual(
                TextWords.foldedByCharacters(text).unicodeScalars), "\(text)")
    }

    @Test(
        "Whether a text has enough words agrees with counting them character by character",
        arguments: Proof.seeds(outOf: 1_000))
    func has(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let pieces = [
            "State", "É", "e\u{301}", "Закон", "中文", "、", " ", "\n", "\u{A0}", "\u{3000}", "-", "’s", "7",
        ]
        for _ in 0..<50 {
            let text = (0..<Int.random(in: 0...12, using: &random)).map { _ in
                pieces.randomElement(using: &random) ?? ""
            }.joined()
            for least in 0...8 {
                #expect(TextWords.has(least, in: text) == (words(text) >= least), "\(text) \(least)")
            }
        }
    }

    /// Returns the number of words of a text, with two characters to a word where no spaces are written.
    private func words(_ text: String) -> Int {
        var (words, characters, isInWord) = (0, 0, false)
        for scalar in text.unicodeScalars {
            if scalar.isWrittenWithoutSpaces { characters += 1 }
            let isWord =
                !scalar.isWrittenWithoutSpaces && !scalar.properties.isWhitespace
                && (isInWord || scalar.isWordPart)
            if isWord, !isInWord { words += 1 }
            isInWord = isWord
        }
        return words + (characters + 1) / 2
    }

    @Test(
        "What follows // or www. up to the next white space is an address",
        arguments: [
            ("See https://example.org/labor now", ["example", "org", "labor"]),
            ("Www.example.org, x", ["example", "org"]),
            ("wwww.example.org", []), ("ww.example.org", []),
        ])
    func addresses(text: String, words: [String]) {
        #expect(TextWords(text).filter(\.isInAddress).map(\.text) == words)
    }
}
