import Testing

@testable import FollowUpValidation

@Suite("FU214 confidence-in-another-word")
struct ConfidenceInAnotherWordTests {
    @Test(
        "A field that says so in another word is reported at its name, and the State is asked without a word of it"
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

    @Test("One that denies it is no field, and no more")
    func denied() {
        Findings.inSubmission(
            "answers: { prison-rules: { authority: Prison Service, ⟪FU102 private⟫: false } }")
    }

    @Test("Its words", arguments: ["in confidence", "secret"])
    func words(name: String) throws {
        let finding = try #require(ConfidenceInAnotherWord.check(name, value: "true"))
        #expect(
            finding.message == "“\(name)” says in another word than “confidential” that this is confidential")
        #expect(finding.help == "Write “confidential: true” or “confidential: false” instead.")
    }
}
