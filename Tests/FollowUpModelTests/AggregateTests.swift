import FollowUpModel
import TestSupport
import Testing

@Suite("Aggregates")
struct AggregateTests {
    @Test("The empty aggregate is neutral", arguments: Proof.seeds(outOf: 1_000))
    func identity(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let aggregate = Aggregate.random(using: &random)
        #expect(aggregate.merging(.empty) == aggregate)
        #expect(Aggregate.empty.merging(aggregate) == aggregate)
    }

    @Test("Merging is associative", arguments: Proof.seeds(outOf: 1_000))
    func associativity(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let parts = (0..<3).map { _ in Aggregate.random(using: &random) }
        #expect(
            parts[0].merging(parts[1]).merging(parts[2]) == parts[0].merging(parts[1].merging(parts[2])))
    }

    @Test("Merging is commutative", arguments: Proof.seeds(outOf: 1_000))
    func commutativity(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let (left, right) = (Aggregate.random(using: &random), Aggregate.random(using: &random))
        #expect(left.merging(right) == right.merging(left))
    }

    @Test(
        "Merging many parts at once gives the same as merging one after the other, in any order",
        arguments: Proof.seeds(outOf: 1_000)
    )
    func many(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let parts = (0..<Int.random(in: 0...9, using: &random)).map { _ in Aggregate.random(using: &random) }
        let merged = Aggregate.merging(parts)
        #expect(merged == parts.reduce(.empty) { $0.merging($1) })
        #expect(merged == Aggregate.merging(parts.shuffled(using: &random)))
    }

    @Test("Merging is idempotent", arguments: Proof.seeds(outOf: 1_000))
    func idempotence(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let aggregate = Aggregate.random(using: &random)
        #expect(aggregate.merging(aggregate) == aggregate)
    }

    @Test(
        "Every State has one submission, and they are in order of the codes",
        arguments: Proof.seeds(outOf: 1_000))
    func order(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let aggregate = Aggregate.random(using: &random).merging(.random(using: &random))
        let states = aggregate.submissions.map(\.state)
        #expect(states == Set(states).sorted())
        #expect(aggregate.excluded == Set(aggregate.excluded).sorted())
        #expect(aggregate.replied == Set(states + aggregate.excluded).sorted())
    }

    @Test("Of two submissions by one State, the one whose path comes first is kept")
    func duplicates() {
        let first = Submission.sample(state: "CAN", path: "CAN.yaml")
        let second = Submission.sample(state: "CAN", path: "CAN2.yaml", answers: [.sample(item: 0)])
        #expect(Aggregate(second).merging(Aggregate(first)).submissions == [first])
        #expect(Aggregate(first).merging(Aggregate(second)).submissions == [first])
    }

    @Test("A State that replied is counted once, whether or not its reply is included")
    func replied() {
        let aggregate = Aggregate(.sample(state: "MLT"))
            .merging(Aggregate(excluded: "CZE")).merging(Aggregate(excluded: "CZE"))
            .merging(Aggregate(.sample(state: "CAN"))).merging(Aggregate(excluded: "CAN"))
        #expect(aggregate.replied == ["CAN", "CZE", "MLT"])
        #expect(aggregate.submissions.map(\.state) == ["CAN", "MLT"])
        #expect(aggregate.excluded == ["CAN", "CZE"])
        #expect(Aggregate.empty.replied == [])
    }
}
