import Testing

@testable import FollowUpValidation

@Suite("FU214 confidence-in-another-word")
struct ConfidenceInAnotherWordTests {
    @Test(
        "A field that declares confidence in another word is reported at its name, without quoting it"
    )
    func reported() throws {
        let finding = try #require(
            Findings.inSubmission(
                """
                answers:
                  prison-rules:
                    authority: Prison Service
                    ⟪FU214 private⟫: true
                """
            ).first)
        #expect(finding.isConfidential && finding.fixes.isEmpty && finding.item == "prison-rules")
        #expect(finding.message.hasSuffix("until “confidential” says true or false"))
    }

    @Test("A field that denies confidence is only reported as unknown")
    func denied() {
        Findings.inSubmission(
            "answers: { prison-rules: { authority: Prison Service, ⟪FU102 private⟫: false } }")
    }

    @Test(
        "The message names the field, and the help says what to write",
        arguments: ["in confidence", "secret"])
    func words(name: String) throws {
        let finding = try #require(ConfidenceInAnotherWord.check(name, value: "true"))
        #expect(
            finding.message == "“\(name)” says in another word than “confidential” that this is confidential")
        #expect(finding.help == "Write “confidential: true” or “confidential: false” instead.")
    }
}
