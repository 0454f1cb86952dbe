import Synchronization
import TestSupport
import Testing

@testable import FollowUpCommands

@Suite("Workers")
struct WorkersTests {
    @Test(
        "Results stand in the order of what they are made from", arguments: [0, 1, 2, 5, 100],
        [-1, 1, 2, 3, 8])
    func order(elements: Int, workers: Int) async {
        let made = await Workers(workers).map(Array(0..<elements)) { element in
            // Later ones are done sooner.
            (0..<(elements - element)).map { $0 * 3 }.sorted(by: >).count + element
        }
        #expect(made == Array(repeating: elements, count: elements))
    }

    @Test("No more pieces are in flight than there are workers", arguments: [1, 2, 3])
    func bound(workers: Int) async {
        let flying = Mutex((now: 0, most: 0))
        let made = await Workers(workers).map(Array(0..<200)) { element in
            flying.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
            let text = String(repeating: "x", count: element * 100).uppercased()
            flying.withLock { $0.now -= 1 }
            return text.utf8.count
        }
        #expect(made.last == 19_900)
        #expect(flying.withLock { $0.most } <= workers)
    }

    @Test("It is told of each piece that it is done", arguments: [1, 4])
    func done(workers: Int) async {
        var count = 0
        _ = await Workers(workers).map(Array(0..<50), isDone: { count += 1 }) { $0 }
        #expect(count == 50)
    }
}
