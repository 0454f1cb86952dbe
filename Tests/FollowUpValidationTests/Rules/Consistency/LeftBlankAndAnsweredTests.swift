import TestSupport
import Testing

@testable import FollowUpValidation

@Suite("FU326 left-blank-and-answered")
struct LeftBlankAndAnsweredTests {
    @Test(
        "A question that is left unanswered and says anything is reported at the mark",
        arguments: [
            "status: not implemented\nchallenges: Staff was short.", "summary: Canada reported rules.",
            "details: It is all here.", "measures: [{ title: Act }]", "challenge-kinds: [data]",
            "plan: [{ action: to train judges }]",
        ])
    func answered(fields: String) throws {
        let finding = try #require(
            MarkedSubmission.check(answer: "\(fields)\nleft-blank: ⟪FU326 true⟫").first)
        #expect(finding.message == "the question is marked as left unanswered, but is answered")
        #expect(finding.help == "Delete “left-blank” if the answer holds; if not, empty its fields.")
        #expect(finding.item == "cybercrime-legislation")
    }

    @Test(
        "A question that is only left unanswered has no finding, nor has one that is only answered",
        arguments: [
            "left-blank: true", "left-blank: true\nconfidential: true", "left-blank: true\nsummary: \"\"",
            "left-blank: false\nauthority: Ministry", "left-blank:\nauthority: Ministry",
        ])
    func agreeing(answer: String) { MarkedSubmission.check(answer: answer) }

    @Test("What is neither true nor false leaves nothing unanswered")
    func unclear() {
        MarkedSubmission.check(answer: "left-blank: ⟪FU210 perhaps⟫\nauthority: Ministry")
    }

    @Test("A question that is left unanswered is no answer")
    func blank() {
        let decoded = Sample.decode(
            Sample.submission("answers:\n  cybercrime-legislation:\n    left-blank: true\n"))
        #expect(decoded.findings.isEmpty)
        #expect(decoded.value?.answers.isEmpty ?? false)
        #expect(!(decoded.value?.hasReplied ?? true))
    }
}
