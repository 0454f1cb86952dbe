import Testing

@testable import FollowUpValidation

@Suite("FU215 confidence-in-comment")
struct ConfidenceInCommentTests {
    @Test("A comment that asks for confidence is reported without quoting it")
    func reported() throws {
        let finding = try #require(
            Findings.inSubmission(
                """
                answers:
                  prison-rules:
                    authority: Prison Service
                    confidential: false   ⟪FU215 # please do not publish this answer⟫
                """
            ).first)
        #expect(finding.isConfidential && finding.fixes.isEmpty)
        #expect(finding.message.hasPrefix("a comment, or a sentence or line of a text"))
    }

    @Test("With “confidential: true”, or beside a blank answer, nothing is reported")
    func explained() {
        Findings.inSubmission(
            """
            answers:
              cybercrime-legislation: # in confidence
                status: ""
                confidential: false
              prison-rules: # not for publication
                authority: Prison Service
                confidential: true
            """)
    }
}
