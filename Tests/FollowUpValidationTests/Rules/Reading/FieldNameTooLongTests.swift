import TestSupport
import Testing

@Suite("FU017 field-name-too-long")
struct FieldNameTooLongTests {
    @Test("A field name over the limit is reported with its length, as a whole")
    func tooLong() throws {
        let name = String(repeating: "é", count: 1_025)
        let finding = try #require(
            Findings.inSubmission("answers:\n  prison-rules:\n    ⟪FU017 \(name)⟫: text\n").first)
        #expect(finding.message == "the name of this field has 1025 characters; at most 1024 are read")
    }

    @Test("A name of exactly the limit is only reported as unknown")
    func limit() {
        let name = String(repeating: "x", count: 1_024)
        Findings.inSubmission("answers:\n  prison-rules:\n    ⟪FU102 \(name)⟫: text\n")
    }

    @Test("A colon in a long text does not make it a field name")
    func colonInText() {
        let text = String(repeating: "word ", count: 300)
        Findings.inSubmission("answers:\n  prison-rules:\n    details: \(text)law⟪FU006 ⟫: more\n")
    }
}
