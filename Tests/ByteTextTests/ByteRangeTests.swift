import ByteText
import Testing

@Suite("Byte ranges")
struct ByteRangeTests {
    @Test("A range covers the bytes from its start up to its end, the end not included")
    func indices() {
        #expect(ByteRange(2, 5).indices == 2..<5)
        #expect(!ByteRange(2, 5).isEmpty)
    }

    @Test("An upper bound at or below the lower one gives the empty range at the lower bound")
    func empty() {
        #expect(ByteRange(4, 4).isEmpty)
        #expect(ByteRange(4, 3) == ByteRange(4, 4))
        #expect(ByteRange.start == ByteRange(0, 0))
    }

    @Test(
        "An offset outside 32 bits is clamped",
        arguments: [
            (ByteRange(-3, 2), 0..<2),
            (ByteRange(-3, -1), 0..<0),
            (ByteRange(1, Int.max), 1..<4_294_967_295),
            (ByteRange(Int.max, Int.max), 4_294_967_295..<4_294_967_295),
        ])
    func clamping(range: ByteRange, indices: Range<Int>) {
        #expect(range.indices == indices)
    }
}
