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
        let counted = crosswalks.compactMap(\.value).map { crosswalk in
            "\(crosswalk.id): \(crosswalk.pairs.count), \(crosswalk.pairs.count { $0.extent == .whole }) wholly"
        }
        #expect(
            counted == [
                "bangkok-rules-2010_doha-2015: 17, 0 wholly",
                "model-strategies-2010_bangkok-rules-2010: 8, 0 wholly",
                "model-strategies-2010_doha-2015: 19, 0 wholly", "resolution-65-228_doha-2015: 7, 0 wholly",
                "resolution-65-228_model-strategies-2010: 16, 1 wholly",
                "resolution-65-229_bangkok-rules-2010: 7, 0 wholly",
                "resolution-65-229_doha-2015: 4, 0 wholly",
                "resolution-65-230_resolution-70-174: 2, 0 wholly",
                "resolution-65-231_resolution-65-232: 1, 0 wholly",
                "resolution-65-232_doha-2015: 8, 0 wholly",
                "salvador-2010_bangkok-rules-2010: 16, 0 wholly", "salvador-2010_doha-2015: 116, 7 wholly",
                "salvador-2010_model-strategies-2010: 18, 0 wholly",
                "salvador-2010_resolution-65-228: 8, 0 wholly",
                "salvador-2010_resolution-65-229: 5, 0 wholly",
                "salvador-2010_resolution-65-231: 3, 0 wholly",
                "salvador-2010_resolution-65-232: 13, 2 wholly",
            ])
        // A pair that answers a part says what each item asks besides.
        for pair in crosswalks.compactMap(\.value).flatMap(\.pairs) {
            #expect((pair.note == nil) == (pair.extent == .whole), "\(pair.from), \(pair.to)")
        }
    }
}
