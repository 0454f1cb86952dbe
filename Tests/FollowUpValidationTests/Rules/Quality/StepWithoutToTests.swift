import TestSupport
import Testing

@Suite("FU507 step-without-to")
struct StepWithoutToTests {
    @Test(
        "The first word of a step that does not begin with “to” is reported",
        arguments: ["⟪FU507 training⟫ of judges", "⟪FU507 Train⟫ judges", "⟪FU507 120⟫ posts of prosecutor"])
    func bareNoun(action: String) throws {
        let finding = try #require(
            MarkedSubmission.check(answer: "plan:\n  - { action: \(action) }").first)
        #expect(finding.message == "this step does not begin with “to”")
        #expect(finding.help == "Let it begin with “to” and a verb, as in “to train judges”.")
    }

    @Test(
        "A step that goes on after “planned” is let pass", arguments: ["to train judges", "To train judges"])
    func to(action: String) {
        MarkedSubmission.check(answer: "plan:\n  - { action: \(action) }")
    }

    @Test("Texts in other languages are not checked")
    func otherLanguage() {
        let text = Sample.submission("answers: { prison-rules: { plan: [{ action: adopter une loi }] } }")
        Findings.inWholeSubmission(text.replacing("language: en", with: "language: fr"))
    }
}
