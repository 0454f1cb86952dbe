import FollowUpModel
import TestSupport
import Testing

@Suite("Cycles")
struct CycleTests {
    @Test("The names are those of the day of the report, or of the cut-off date where the report has no date")
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
