import TestSupport
import Testing

@testable import FollowUpReport

@Suite("What stands around the words of a text")
struct StyleTextTests {
    @Test(
        "Words are adjacent if the characters between them say so",
        arguments: Proof.seeds(outOf: 2_000))
    func neighbours(seed: UInt64) {
        let text = Self.text(seed: seed)
        for (word, next) in zip(text.words, text.words.dropFirst()) {
            let between = Array(text.between(word, next).unicodeScalars)
            let isOneSpace = between.count == 1 && between[0].properties.isWhitespace
            #expect(text.isDirectly(word, before: next) == isOneSpace, "\(text.text)")
        }
    }

    @Test(
        "The character before each one is the last of those before it", arguments: Proof.seeds(outOf: 2_000))
    func before(seed: UInt64) {
        let text = Self.text(seed: seed)
        for index in text.text.unicodeScalars.indices {
            let before = text.text.unicodeScalars[..<index]
            let byte = text.text.utf8[..<index].count
            #expect(text.character(before: UInt32(byte)) == before.last, "\(text.text) at \(byte)")
        }
    }

    private static func text(seed: UInt64) -> StyleText {
        var random = SplitMix64(seed: seed)
        let parts = [
            "a", "UN", "12", " ", " ", "\u{A0}", "\u{3000}", ".", ", ", "’s", "–", "é", "e\u{301}", "中", "😀",
        ]
        let text = (0..<Int.random(in: 0...20, using: &random)).map { _ in
            parts.randomElement(using: &random) ?? ""
        }.joined()
        return StyleText(text, at: TextPosition(paragraph: 1, text: 0), language: "en")
    }
}
