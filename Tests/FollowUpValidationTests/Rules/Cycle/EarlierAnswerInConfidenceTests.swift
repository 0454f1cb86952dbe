import TestSupport
import Testing

@Suite("FU413 earlier-answer-in-confidence")
struct EarlierAnswerInConfidenceTests {
    private static let earlier = "  prison-rules: { authority: Ministry, confidential: true }"

    @Test("An answer that refers to one given in confidence is in confidence too, and that is said")
    func inConfidence() throws {
        let (answers, findings) = try EarlierReply.follow(
            EarlierReply.see("⟪FU413 prison-rules⟫"), to: Self.earlier)
        #expect(answers.map(\.isConfidential) == [true])
        let finding = try #require(findings.first)
        #expect(
            finding.message == "what this refers to was given in confidence, so it is counted and not printed"
        )
        #expect(finding.help == "Write “confidential: true”, or answer here what may be printed.")
    }

    @Test("One that is in confidence itself needs no word")
    func both() throws {
        let (answers, _) = try EarlierReply.follow(
            EarlierReply.see("prison-rules") + "\nconfidential: true", to: Self.earlier)
        #expect(answers.map(\.isConfidential) == [true])
    }
}
