import FollowUpModel
import FollowUpValidation
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
            finding.message
                == "what this refers to was given in confidence, so nothing of this answer is published"
        )
        #expect(finding.help == "Write “confidential: true”, or answer here what may be printed.")
    }

    @Test(
        "Whether the earlier answer is in confidence, was left blank or refers to another in confidence, what is published is the same",
        arguments: [
            earlier, "  cybercrime-capacity: { authority: Ministry }",
            "  prison-rules: { \(EarlierReply.see("cybercrime-capacity")), confidential: true }",
        ])
    func sameForAll(earlier: String) throws {
        let decoded = Sample.decode(
            Sample.submission("answers:\n  cybercrime-legislation: { \(EarlierReply.see("prison-rules")) }\n")
        )
        let reply = try #require(
            Sample.decode(
                Sample.submission("answers:\n" + earlier), context: MarkedSubmission.outsideCycle
            ).value)
        let followed = EarlierAnswerResolver.followed(decoded, of: Sample.checklist.questions) { _ in
            .found(reply, Sample.checklist.questions)
        }
        #expect(!followed.findings.isEmpty && !followed.isRefused)
        #expect(try #require(followed.accepted).publicPart.answers == [])
    }

    @Test("One that is in confidence itself needs no word")
    func both() throws {
        let (answers, _) = try EarlierReply.follow(
            EarlierReply.see("prison-rules") + "\nconfidential: true", to: Self.earlier)
        #expect(answers.map(\.isConfidential) == [true])
    }
}
