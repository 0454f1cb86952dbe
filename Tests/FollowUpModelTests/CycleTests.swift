import FollowUpModel
import TestSupport
import Testing

@Suite("Cycles")
struct CycleTests {
    @Test("Names are those in use on the date of the report or, if it has none, on the cut-off date")
    func reportDate() {
        #expect(cycle(date: nil).reportDate.iso == "2011-01-30")
        #expect(cycle(date: "2011-02-25").reportDate.iso == "2011-02-25")
    }

    private func cycle(date: String?) -> Cycle {
        var page = FirstPage(title: "Follow-up")
        page.date = date.map(Sample.date)
        return Cycle(
            path: "cycle.yaml", id: "2011", checklist: "sample", edition: 1, isExercise: false, notice: nil,
            firstPage: page, mandate: "", cutOffDate: Sample.date("2011-01-30"), inventedStates: [],
            texts: [:])
    }
}
