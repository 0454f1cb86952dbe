import TestSupport
import Testing
import ZlibCompression

@Suite("Compressing")
struct ZlibTests {
    @Test("What is compressed reads back as what it was, whatever the bytes", arguments: 0..<100)
    func same(seed: UInt64) {
        var chance = SplitMix64(seed: seed)
        // Words that come again, and bytes that never do.
        let words = (0..<20).map { _ in
            (0..<Int.random(in: 1...12, using: &chance)).map { _ in UInt8.random(in: 0...255, using: &chance)
            }
        }
        let bytes = (0..<Int(seed) * 20).flatMap { _ in words.randomElement(using: &chance) ?? [] }
        #expect(Compressed.bytes(Zlib.compressed(bytes)) == bytes)
    }

    @Test("Words that come again take less room, and the same bytes give the same")
    func less() {
        let bytes = Array(String(repeating: "What your State committed itself to. ", count: 1_000).utf8)
        #expect(Zlib.compressed(bytes).count < 500)
        #expect(Zlib.compressed(bytes) == Zlib.compressed(bytes))
    }
}
