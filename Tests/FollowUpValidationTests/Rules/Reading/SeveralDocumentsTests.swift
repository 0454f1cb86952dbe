import TestSupport
import Testing

@Suite("FU009 several-documents")
struct SeveralDocumentsTests {
    @Test("A line of hyphens after the first field is reported, and what follows is read as one file with it")
    func second() throws {
        let findings = Findings.inSubmission(
            """
            answers: { prison-rules: { status: ⟪FU201 perhaps⟫ } }
            ⟪FU009 ---⟫
            proposals: ⟪FU104 a review⟫
            """)
        let finding = try #require(findings.first { $0.code == "FU009" })
        #expect(finding.message == "this line begins a second document in the same file")
        #expect(finding.help == "Remove the line “---”, or put what follows it into a file of its own.")
        #expect(finding.related.map(\.message) == ["line 7 was not read; the rest of the file was"])
    }

    @Test("A second reply in the file gives repeated fields")
    func secondReply() {
        Findings.inSubmission(
            """
            answers: {}
            ⟪FU009 ---⟫
            ⟪FU010 state⟫: MLT
            ⟪FU010 answers⟫: {}
            """)
    }

    @Test("Hyphens before the first field, and within a text, are accepted")
    func first() {
        Findings.inWholeSubmission(
            "---\n"
                + Sample.submission(
                    """
                    answers:
                      prison-rules:
                        details: |
                          ⟪FU508⟫First
                          ---
                          Second
                    """))
    }
}
