import TestSupport
import Testing

@testable import YAMLSyntax

@Suite("From scalars to bytes")
struct ScalarOffsetsTests {
    @Test(
        "A scalar begins at the byte after the scalars before it",
        arguments: [
            ("", [0]), ("abc", [0, 1, 2, 3]), ("aé中😀b", [0, 1, 3, 6, 10, 11]), ("e\u{301}", [0, 1, 3]),
            ("عربي", [0, 2, 4, 6, 8]), ("a\r\nb", [0, 1, 2, 3, 4]), ("\u{2028}\u{85}x", [0, 3, 5, 6]),
        ])
    func offsets(text: String, offsets: [Int]) {
        for mark in ["", "\u{FEFF}"] {
            var scalars = ScalarOffsets(Array((mark + text).utf8), from: mark.utf8.count)
            #expect(
                offsets.indices.map { scalars.byteOffset(ofScalar: $0) }
                    == offsets.map { $0 + mark.utf8.count })
        }
    }

    @Test("A scalar past the end begins at the end", arguments: ["", "abc", "é中"])
    func pastTheEnd(text: String) {
        var scalars = ScalarOffsets(Array(text.utf8), from: 0)
        #expect(scalars.byteOffset(ofScalar: 99) == text.utf8.count)
        #expect(scalars.byteOffset(ofScalar: 0) == 0)
    }

    @Test(
        "Offsets do not depend on the order of the requests", arguments: Proof.seeds(outOf: 500))
    func anyOrder(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let text = HostileText.random(using: &random)
        var scalars = ScalarOffsets(Array(text.utf8), from: 0)
        let starts = text.unicodeScalars.indices.map { text.utf8.distance(from: text.startIndex, to: $0) }
        for _ in 0..<100 {
            let index = Int.random(in: starts.indices, using: &random)
            #expect(scalars.byteOffset(ofScalar: index) == starts[index])
        }
    }
}
