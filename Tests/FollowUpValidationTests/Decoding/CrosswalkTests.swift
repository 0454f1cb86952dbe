import Diagnostics
import FollowUpModel
import FollowUpValidation
import Testing

@Suite("Decoding a crosswalk")
struct CrosswalkTests {
    @Test("Its items must exist in the two checklists, and its editions must be those in use")
    func references() {
        Findings.inWholeCrosswalk(
            """
            crosswalk: sample_second
            from: sample
            from-edition: ⟪FU107 2⟫
            to: second
            to-edition: 1
            pairs:
              - { from: ⟪FU601 prisons⟫, to: ⟪FU601 crime⟫, extent: part }
              - { ⟪FU103 from⟫: prison-rules, extent: part }
            """)
        Findings.inWholeCrosswalk(
            "crosswalk: a\nfrom: ⟪FU601 simple⟫\nfrom-edition: 1\nto: second\nto-edition: 1")
    }

    @Test("It works in both directions")
    func eitherWay() {
        let pair = Crosswalk.Pair(from: "a", to: "b", extent: .whole, note: nil)
        let crosswalk = Crosswalk(id: "first_second", from: "first", to: "second", pairs: [pair])
        #expect(crosswalk.pairs(from: "first", to: "second") == [pair])
        #expect(
            crosswalk.pairs(from: "second", to: "first")
                == [Crosswalk.Pair(from: "b", to: "a", extent: .whole, note: nil)])
        #expect(crosswalk.pairs(from: "first", to: "third") == [])
    }

    @Test("The crosswalks of the project are valid")
    func ofTheProject() throws {
        let crosswalks = try ProjectTemplates.crosswalks()
        #expect(crosswalks.flatMap(\.findings) == [])
        let pairs = try #require(crosswalks.compactMap(\.value).first?.pairs)
        #expect(crosswalks.compactMap(\.value?.id) == ["salvador-2010_doha-2015"])
        #expect(pairs.count { $0.extent == .whole } == 7 && pairs.count == 116)
    }
}
