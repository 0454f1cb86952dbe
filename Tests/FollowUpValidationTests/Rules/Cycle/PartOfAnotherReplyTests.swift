import ByteText
import FollowUpValidation
import TestSupport
import Testing

@Suite("FU423 part-of-another-reply")
struct PartOfAnotherReplyTests {
    private static func check(_ text: String) -> [String] {
        let marked = MarkedText(text)
        let first = SourceFile(
            path: "a.yaml", bytes: Array("checklist: sample\nedition: 1\ncycle: \"2011\"\nstate: CAN\n".utf8))
        let findings = PartsCheck.partOfAnother(
            SourceFile(path: "b.yaml", bytes: Array(marked.text.utf8)), than: first)
        marked.check(findings)
        #expect(findings.allSatisfy { $0.related.map(\.place.path) == ["a.yaml"] })
        // What is on another edition is no loss of work.
        #expect(
            findings.allSatisfy {
                ($0.help?.contains("edition 1 with “followup checklist --from”") ?? false)
                    == $0.message.hasPrefix("the edition")
            })
        return findings.map(\.message)
    }

    @Test("A part of another State, cycle, checklist or edition is reported where it says so")
    func another() {
        #expect(
            Self.check(
                "checklist: ⟪FU423 other⟫\nedition: ⟪FU423 2⟫\ncycle: ⟪FU423 \"2016\"⟫\nstate: ⟪FU423 MLT⟫")
                == [
                    "the state is “MLT” here, and “CAN” in the first part",
                    "the cycle is “2016” here, and “2011” in the first part",
                    "the checklist is “other” here, and “sample” in the first part",
                    "the edition is “2” here, and “1” in the first part",
                ])
    }

    @Test("One of the same reply is not, however it is written")
    func same() {
        #expect(Self.check("state: \" CAN \"\ncycle: 2011\nedition: \"1\"\nchecklist: >\n  sample\n") == [])
    }
}
