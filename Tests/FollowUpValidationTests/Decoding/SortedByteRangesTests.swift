import ByteText
import TestSupport
import Testing

@testable import FollowUpValidation

@Suite("Ranges that contain others")
struct SortedByteRangesTests {
    @Test("Binary search finds the same as a linear search", arguments: Proof.seeds(outOf: 2_000))
    func contains(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let range = { () -> ByteRange in
            let start = Int.random(in: 0..<20, using: &random)
            return ByteRange(start, start + Int.random(in: 0..<8, using: &random))
        }
        let ranges = (0..<Int.random(in: 0..<6, using: &random)).map { _ in range() }
        let cover = SortedByteRanges(ranges)
        for _ in 0..<20 {
            let sought = range()
            #expect(cover.contains(sought) == ranges.contains { $0.contains(sought) })
        }
    }
}
