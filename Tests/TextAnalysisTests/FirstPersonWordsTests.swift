import ByteText
import TestSupport
import Testing

@testable import TextAnalysis

@Suite("First person")
struct FirstPersonWordsTests {
    @Test("A text that the fast path skips has none of the words", arguments: Proof.seeds(outOf: 500))
    func passedOver(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        let pieces = [
            "we", "We", "our", "ours", "us", "Us", "I", "i", "mine", "my", "mineral", "well", "US", "é", "-",
            "\u{2011}", " ",
            " ", "’", "\"", "0", "中", ". ", "reported",
        ]
        for _ in 0..<100 {
            let text = (0..<6).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
            let words = Array(TextWords(text))
            if FirstPersonWords.first(in: words) != nil {
                #expect(mayOccur(in: text), "\(text)")
            }
        }
    }

    @Test(
        "Most texts are skipped by the fast path",
        arguments: ["The State reported a well-used mineral.", "Its hourglass is due.", "他们", ""])
    func others(text: String) { #expect(!mayOccur(in: text)) }

    private func mayOccur(in text: String) -> Bool { FirstPersonWords.mayOccur(in: text.utf8.span) }

    @Test("The word is located in the file")
    func place() {
        let file = SourceFile(path: "CAN.yaml", bytes: Array("summary: \"Canada and our law\"".utf8))
        let word = FirstPersonWords.first(in: file, at: ByteRange(9, 29))
        #expect(word?.range == ByteRange(21, 24))
    }
}
