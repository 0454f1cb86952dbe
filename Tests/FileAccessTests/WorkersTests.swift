import Synchronization
import TestSupport
import Testing

@testable import FileAccess

@Suite("Workers")
struct WorkersTests {
    @Test(
        "Results keep the order of the elements", arguments: [0, 1, 2, 5, 100],
        [-1, 1, 2, 3, 8])
    func order(elements: Int, workers: Int) {
        var made: [Int] = []
        Workers(workers).forEach(Array(0..<elements)) { element in
            // Later elements are finished sooner.
            (0..<(elements - element)).map { $0 * 3 }.sorted(by: >).count + element
        } take: {
            made.append($0)
        }
        #expect(made == Array(repeating: elements, count: elements))
    }

    @Test("No more tasks are in flight than there are workers", arguments: [1, 2, 3])
    func bound(workers: Int) {
        let now = Atomic(0)
        let most = Atomic(0)
        var made: [Int] = []
        Workers(workers).forEach(Array(0..<200)) { element in
            most.max(now.wrappingAdd(1, ordering: .relaxed).newValue, ordering: .relaxed)
            let text = String(repeating: "x", count: element * 100).uppercased()
            now.wrappingSubtract(1, ordering: .relaxed)
            return text.utf8.count
        } take: {
            made.append($0)
        }
        #expect(made.last == 19_900)
        #expect(most.load(ordering: .relaxed) <= workers)
    }

    @Test(
        "However long one task takes, no more than twice as many as there are workers are started after it",
        arguments: [2, 3])
    func waiting(workers: Int) {
        let begun = Atomic(0)
        var taken = 0
        Workers(workers).forEach(Array(0..<300)) { element in
            if element % 50 == 0 { _ = String(repeating: "x", count: 300_000).uppercased() }
            return begun.wrappingAdd(1, ordering: .relaxed).newValue
        } take: { position in
            taken += 1
            #expect(position < taken + 2 * workers)
        }
        #expect(taken == 300)
    }

    @Test(
        "threads: However few threads the system gives, everything is done, in order",
        arguments: [0, 1, 2, 5],
        [2, 3, 8, 64])
    func refused(given: Int, workers: Int) {
        let left = Atomic(given)
        let few = Workers(workers) { work in
            left.wrappingSubtract(1, ordering: .relaxed).oldValue > 0 ? SystemThread(work) : nil
        }
        var made: [Int] = []
        few.forEach(Array(0..<100)) {
            $0
        } take: {
            made.append($0)
        }
        #expect(made == Array(0..<100))
        let (one, two) = few.together {
            1
        } _: {
            2
        }
        #expect((one, two) == (1, 2))
    }

    @Test("Of two things at the same time, each gives what it makes", arguments: [1, 2, 8])
    func together(workers: Int) {
        let (first, second) = Workers(workers).together {
            String(repeating: "x", count: 1_000).uppercased().utf8.count
        } _: {
            "second"
        }
        #expect(first == 1_000 && second == "second")
    }
}
