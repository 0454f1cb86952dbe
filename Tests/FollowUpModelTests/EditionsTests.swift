import FollowUpModel
import TestSupport
import Testing

@Suite("The editions of checklists")
struct EditionsTests {
    private static let other = Checklist(
        id: "other", edition: 4, title: "Other", instrument: Sample.instrument, items: [])
    private static let editions = Editions(
        inUse: [Sample.checklist.with(edition: 3), other],
        former: [Sample.checklist, Sample.checklist.with(edition: 2)])

    @Test("An id alone gives the edition in use")
    func inUse() {
        #expect(Self.editions["sample"]?.edition == 3)
        #expect(Self.editions["other"]?.edition == 4)
        #expect(Self.editions["third"] == nil)
        #expect(Self.editions.ids == ["other", "sample"])
    }

    @Test(
        "An id and a number give that edition, or nil",
        arguments: [(1, true), (2, true), (3, true), (4, false), (0, false)])
    func numbered(edition: Int, exists: Bool) {
        #expect(Self.editions["sample", edition]?.edition == (exists ? edition : nil))
        #expect(Self.editions["third", edition] == nil)
    }

    @Test("A cycle uses its edition or, if that does not exist, the one in use")
    func cycle() {
        #expect(Self.editions[of: Sample.cycle()]?.edition == 1)
        let inUseAlone = Editions(inUse: [Sample.checklist.with(edition: 3)])
        #expect(inUseAlone[of: Sample.cycle()]?.edition == 3)
    }

    @Test("Mapping keeps ids and editions")
    func mapped() {
        let questions = Self.editions.map(\.questions)
        for edition in 1...3 { #expect(questions["sample", edition]?.edition == edition) }
        #expect(questions.all("sample").map(\.edition) == [3, 1, 2])
    }
}
