import TestSupport
import Testing

@testable import FollowUpReport

@Suite("Aligning two lists")
struct AlignmentTests {
    @Test(
        "The edit script leads from the old list to the new one, in the fewest steps",
        arguments: Proof.seeds(outOf: 5_000))
    func isShortest(seed: UInt64) {
        let (old, new) = Self.lists(seed: seed)
        let steps = Alignment.steps(old, new)
        var (oldPosition, newPosition, changes) = (0, 0, 0)
        for step in steps {
            switch step {
            case .same(let first, let second):
                #expect(first == oldPosition && second == newPosition && old[first] == new[second])
                (oldPosition, newPosition) = (oldPosition + 1, newPosition + 1)
            case .removed(let position):
                #expect(position == oldPosition)
                oldPosition += 1
                changes += 1
            case .added(let position):
                #expect(position == newPosition)
                newPosition += 1
                changes += 1
            }
        }
        #expect(oldPosition == old.count && newPosition == new.count)
        #expect(changes == old.count + new.count - 2 * Self.longestCommon(old, new))
    }

    @Test("The reverse edit script is the inverse", arguments: Proof.seeds(outOf: 2_000))
    func isSymmetric(seed: UInt64) {
        let (old, new) = Self.lists(seed: seed)
        let back = Set(
            Alignment.steps(new, old).map { step -> Alignment.Step in
                switch step {
                case .same(let new, let old): .same(old: old, new: new)
                case .removed(let new): .added(new: new)
                case .added(let old): .removed(old: old)
                }
            })
        #expect(Set(Alignment.steps(old, new)) == back)
    }

    @Test("Very different lists are given up early, but their common prefix and suffix are kept")
    func giveUp() {
        let old = [0] + Array(10_000..<20_000) + [1]
        let new = [0] + Array(20_000..<30_000) + [1]
        let steps = Alignment.steps(old, new)
        #expect(steps.first == .same(old: 0, new: 0))
        #expect(steps.last == .same(old: 10_001, new: 10_001))
        #expect(steps.count == 20_002)
    }

    private static func lists(seed: UInt64) -> ([Int], [Int]) {
        var random = SplitMix64(seed: seed)
        let kinds = Int.random(in: 1...6, using: &random)
        let list = {
            (0..<Int.random(in: 0...14, using: &random)).map { _ in Int.random(in: 0..<kinds, using: &random)
            }
        }
        return (list(), list())
    }

    private static func longestCommon(_ old: [Int], _ new: [Int]) -> Int {
        var row = [Int](repeating: 0, count: new.count + 1)
        for first in old {
            var previous = row
            for (index, second) in new.enumerated() {
                previous[index + 1] = first == second ? row[index] + 1 : max(row[index + 1], previous[index])
            }
            row = previous
        }
        return row.last ?? 0
    }
}
