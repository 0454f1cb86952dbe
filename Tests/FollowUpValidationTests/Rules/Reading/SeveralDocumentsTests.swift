import ByteText
import FollowUpValidation
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

    @Test("A second reply in the file is one finding, which leaves it to a person to take it apart")
    func secondReply() throws {
        let findings = Findings.inSubmission(
            """
            answers: {}
            ⟪FU009 ---⟫
            state: MLT
            answers: {}
            """)
        #expect(findings.first?.fixes == [])
    }

    @Test("A mark that divides nothing is removed", arguments: ["---", "..."])
    func removed(mark: String) {
        let text = Sample.submission("answers: {}\n\(mark)\nproposals: {}\n")
        let result = SafeFixes.apply(
            to: SourceFile(path: "CAN.yaml", bytes: Array(text.utf8)), in: Sample.context)
        #expect(
            String(decoding: result.file.bytes, as: UTF8.self) == text.replacing("\n\(mark)\n", with: "\n\n"))
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
