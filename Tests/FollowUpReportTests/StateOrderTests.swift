import FollowUpModel
import TestSupport
import Testing

@testable import FollowUpReport

@Suite("States in order")
struct StateOrderTests {
    @Test("States are in the order of their names, with unknown codes after them in order")
    func unknown() throws {
        let order = StateOrder(Sample.membership, on: try #require(CalendarDate(iso: "2011-02-01")))
        let codes = ["ZZZ", "MLT", "AAA", "CZE", "CAN"]
        #expect(order.sorted(codes) { $0 } == ["CAN", "CZE", "MLT", "AAA", "ZZZ"])
    }

    @Test("The order within one State is kept (stable sort)", arguments: Proof.seeds(outOf: 200))
    func stable(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let order = StateOrder(Sample.membership, on: try #require(CalendarDate(iso: "2011-02-01")))
        let elements = (0..<50).map { number in
            (code: ["CAN", "CZE", "MLT", "AAA"].randomElement(using: &random) ?? "CAN", number: number)
        }
        let sorted = order.sorted(elements) { $0.code }
        for (element, next) in zip(sorted, sorted.dropFirst()) {
            #expect(element.code != next.code || element.number < next.number)
        }
    }
}
