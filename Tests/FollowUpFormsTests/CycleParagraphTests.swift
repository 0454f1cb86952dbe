import FollowUpModel
import TestSupport
import Testing

@Suite("Filling in the Secretariat’s paragraphs")
struct CycleParagraphTests {
    @Test(
        "A paragraph typed into a part belongs to it",
        arguments: [
            ("\nintroduction:\n  - text: \"\"", .introduction),
            ("\noperationalization:\n  - text: \"\"", .operationalization),
            ("\n  introduction:\n    - text: \"\"", .congressProcess),
            ("\n  preparation:\n    - text: \"\"", .phase(.preparation)),
            ("\n  structure-and-conduct:\n    - text: \"\"", .phase(.structureAndConduct)),
            ("\n  outcome-and-follow-up:\n    - text: \"\"", .phase(.outcomeAndFollowUp)),
            ("\nnext-congress:\n  - text: \"\"", .nextCongress),
            ("\nconclusions:\n  - text: \"\"", .conclusions),
        ] as [(String, Cycle.Part)])
    func paragraph(blank: String, part: Cycle.Part) throws {
        let text = try fill(try CycleForm.filled(.sample), blank, with: blank.dropLast() + "It met.\"")
        let decoded = try CycleForm.decode(text, .sample)
        #expect(decoded.findings == [])
        let texts = try #require(decoded.accepted).texts.filter { !$0.value.isEmpty }
        #expect(texts.mapValues { $0.map(\.text.value) } == [part: ["It met."]])
    }

    @Test("The example of a paragraph in the comment can be copied, with the id of a commitment put in")
    func example() throws {
        let blank = try CycleForm.filled(.sample)
        let comment = comments(in: blank)
        let start = try #require(comment.firstRange(of: "- { text:")).lowerBound
        let end = try #require(comment[start...].firstRange(of: "[id] }")).upperBound
        let example = comment[start..<end].replacing("[id]", with: "[laws]")
        let text = try fill(blank, "\nconclusions:\n  - text: \"\"", with: "\nconclusions:\n  \(example)")
        let decoded = try CycleForm.decode(text, .sample)
        #expect(decoded.findings == [])
        let paragraph = try #require(decoded.accepted?.texts[.conclusions]?.first)
        #expect(
            paragraph.text.value == "…:" && paragraph.list.map(\.value) == ["…", "…"]
                && paragraph.commitments == ["laws"])
        #expect(paragraph.notes.map(\.after) == ["…"])
        #expect(paragraph.notes.map(\.text.value) == ["…"])
    }
}
