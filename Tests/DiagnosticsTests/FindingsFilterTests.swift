import Diagnostics
import Testing

@Suite("Choosing findings")
struct FindingsFilterTests {
    @Test("An empty filter passes all findings")
    func all() { #expect(FindingsFilter().includes("FU201")) }

    @Test(
        "Only selected codes and families pass",
        arguments: [
            (["FU201"], ["FU201"]), (["FU2"], ["FU201", "FU210"]), (["FU201", "FU5"], ["FU201", "FU504"]),
            (["FU"], ["FU201", "FU210", "FU301", "FU504"]), (["FU9"], []), (["U201"], []),
        ])
    func selected(codes: [String], wanted: [String]) {
        let filter = FindingsFilter(selected: codes)
        #expect(["FU201", "FU210", "FU301", "FU504"].filter(filter.includes) == wanted)
    }

    @Test("Everything but what is ignored passes")
    func ignored() {
        let filter = FindingsFilter(ignored: ["FU5", "FU201"])
        #expect(["FU201", "FU210", "FU301", "FU504"].filter(filter.includes) == ["FU210", "FU301"])
    }

    @Test(
        "A code overrides its family; where both are equally long, ignoring wins",
        arguments: [
            (["FU2"], ["FU201"], ["FU210"]), (["FU201"], ["FU2"], ["FU201"]), (["FU2"], ["FU2"], []),
            (["FU201"], ["FU201"], []), (["FU"], ["FU2"], ["FU301"]),
        ])
    func both(selected: [String], ignored: [String], wanted: [String]) {
        let filter = FindingsFilter(selected: selected, ignored: ignored)
        #expect(["FU201", "FU210", "FU301"].filter(filter.includes) == wanted)
    }
}
