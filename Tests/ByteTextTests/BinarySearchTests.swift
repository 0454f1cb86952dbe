import ByteText
import TestSupport
import Testing

@Suite("Binary search")
struct BinarySearchTests {
    @Test(
        "It returns the index of the first element that satisfies the predicate, or the end index",
        arguments: [
            ([], 0), ([false], 1), ([true], 0), ([false, true], 1), ([true, true], 0), ([false, false], 2),
            ([false, true, true], 1), ([false, false, true], 2), ([false, false, false, true, true], 3),
        ])
    func found(elements: [Bool], position: Int) {
        #expect(elements.partitioningIndex { $0 } == position)
    }

    @Test("A slice is searched from its own start")
    func slice() {
        let numbers = [1, 3, 5, 7, 9]
        #expect(numbers[2...].partitioningIndex { $0 > 2 } == 2)
        #expect(numbers[1..<4].partitioningIndex { $0 > 6 } == 3)
        #expect(numbers[1..<4].partitioningIndex { $0 > 8 } == 4)
        #expect(numbers[5...].partitioningIndex { $0 > 0 } == 5)
    }

    @Test("It agrees with linear search, in few comparisons", arguments: 0..<200 as Range<UInt64>)
    func linear(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        let count = Int.random(in: 0...100, using: &generator)
        let numbers = (0..<count).map { _ in Int.random(in: 0...30, using: &generator) }.sorted()
        for bound in -1...31 {
            var looks = 0
            let position = numbers.partitioningIndex {
                looks += 1
                return $0 >= bound
            }
            #expect(position == numbers.firstIndex { $0 >= bound } ?? numbers.count)
            #expect(looks <= Int.bitWidth - numbers.count.leadingZeroBitCount)
        }
    }
}
