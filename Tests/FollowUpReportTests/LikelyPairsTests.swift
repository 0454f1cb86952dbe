import TestSupport
import Testing

@testable import FollowUpReport

@Suite("Entries that may be the same ones reworded")
struct LikelyPairsTests {
    @Test("Pairs of one origin come first, then the most similar, then the first in order")
    func order() {
        let likely = LikelyPairs(
            [entry("a law on fraud", "x"), entry("a law on prisons", "y")],
            [entry("a law on fraud abroad"), entry("a law on ships", "x"), entry("a law on prisons now")])
        let pairs = likely.bySimilarity.map { "\($0.old)-\($0.new)" }
        #expect(pairs == ["0-1", "0-0", "1-2", "0-1", "1-1", "0-2", "1-0"])
        #expect(likely.isExhaustive)
    }

    @Test(
        "With a lower limit, entries are compared with fewer, but still with those at the same position",
        arguments: Proof.seeds(outOf: 1_000))
    func lessWork(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let list = { (count: Int) in
            (0..<count).map { _ in
                entry(
                    (0..<6).map { _ in "abcd".randomElement(using: &random).map(String.init) ?? "" }
                        .joined(separator: " "), ["x", "y"].randomElement(using: &random))
            }
        }
        let count = Int.random(in: 1...30, using: &random)
        let (old, new) = (list(count), list(count))
        let all = LikelyPairs(old, new)
        let some = LikelyPairs(old, new, maxWork: Int.random(in: 1...20_000, using: &random))
        #expect(all.isExhaustive)
        #expect(Set(some.bySimilarity).isSubset(of: Set(all.bySimilarity)))
        if some.isExhaustive { #expect(some.bySimilarity == all.bySimilarity) }
    }

    @Test("Long lists are compared by relative position")
    func longLists() {
        let old = (0..<400).map { entry("the law of number \($0) on crime", "x") }
        let new = (0..<400).map { entry("the law of number \($0 + 1_000) on crime", "x") }
        let likely = LikelyPairs(old, new, maxWork: 400 * 76 * 8)
        #expect(!likely.isExhaustive)
        for place in 0..<400 {
            let partners = likely.bySimilarity.filter { $0.old == place }.map(\.new)
            #expect(partners.contains(place))
            #expect(partners.allSatisfy { abs($0 - place) <= 4 })
        }
    }

    private func entry(_ text: String, _ origin: String? = nil) -> Matching.Entry {
        Matching.Entry(text: text, origins: origin.map { [$0] } ?? [])
    }
}
