import ByteText
import Diagnostics
import TestSupport
import Testing

@Suite("FU010 duplicate-field")
struct DuplicateFieldTests {
    @Test("A repeated field is reported at the second occurrence, with the first")
    func field() throws {
        let rest = """
            answers:
              prison-rules:
                authority: Ministry of Justice
                ⟪FU010 authority⟫: Prison Service
            """
        let finding = try #require(Findings.inSubmission(rest).first)
        #expect(finding.message == "“authority” stands here a second time")
        #expect(finding.help == "Keep one of the two, with all that belongs to it.")
        let first = try ByteRange(of: "authority", in: Sample.submission(rest))
        #expect(
            finding.related == [
                Diagnostic.Related(
                    "first given here", at: ByteText.SourceLocation(path: "CAN.yaml", range: first))
            ])
    }

    @Test("A repeated item is reported, and both answers are checked")
    func item() {
        Findings.inSubmission(
            """
            answers:
              prison-rules: { status: ⟪FU201 perhaps⟫ }
              ⟪FU010 "prison-rules"⟫: { status: ⟪FU201 mostly⟫ }
            """)
    }

    @Test("A third occurrence refers to the first too")
    func third() throws {
        let rest = """
            answers:
              prison-rules: {}
              ⟪FU010 prison-rules⟫: {}
              ⟪FU010 prison-rules⟫: {}
            """
        let first = try ByteRange(of: "prison-rules", in: Sample.submission(rest))
        #expect(Findings.inSubmission(rest).flatMap(\.related).map(\.place.range) == [first, first])
    }

    @Test("The same field in two mappings, and two names that differ in case, are accepted")
    func different() {
        Findings.inSubmission(
            """
            answers:
              prison-rules: { authority: Prison Service }
              cybercrime-capacity: { authority: Police }
              ⟪FU105 Prison-rules⟫: { authority: Prison Service }
            """)
    }
}
