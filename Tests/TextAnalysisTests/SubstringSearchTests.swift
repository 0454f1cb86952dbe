import TestSupport
import Testing

import TextAnalysis

@Suite("Substring search")
struct SubstringSearchTests {
    @Test(
        "Every occurrence is found, overlapping ones included",
        arguments: [
            ("a", "banana", [1, 3, 5]), ("ana", "banana", [1, 3]), ("aa", "aaaa", [0, 1, 2]), ("b", "a", []),
            ("é", "né été", [1, 4, 7]), ("", "a", []), ("a", "", []), ("ab", "a", []),
            ("aab", "aaab", [1]), ("abab", "abacababab", [4, 6]),
        ])
    func places(words: String, text: String, offsets: [Int]) {
        #expect(SubstringSearch.offsets(of: words, in: text) == offsets)
    }

    @Test("The offsets agree with those of a naive search", arguments: Proof.seeds(outOf: 2_000))
    func plain(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let letters = ["a", "b", "é"]
        let string = { (most: Int) in
            (0..<Int.random(in: 1...most, using: &random)).map { _ in
                letters.randomElement(using: &random) ?? ""
            }.joined()
        }
        let (words, text) = (string(5), string(60))
        let bytes = Array(text.utf8)
        let offsets = bytes.indices.filter { bytes[$0...].starts(with: words.utf8) }
        #expect(SubstringSearch.offsets(of: words, in: text) == offsets)
    }
}
