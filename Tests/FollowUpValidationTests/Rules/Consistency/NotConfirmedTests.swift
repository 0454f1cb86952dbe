import TestSupport
import Testing

@Suite("FU307 not-confirmed")
struct NotConfirmedTests {
    @Test(
        "An answer that was carried over does not count until it is confirmed", arguments: ["false", "\"\""])
    func answer(word: String) throws {
        let text = """
            answers:
              ⟪FU307 prison-rules⟫:
                confirmed: \(word)
                authority: Prison Service
              cybercrime-legislation:
                confirmed: true
                authority: Ministry
            """
        let finding = try #require(Findings.inSubmission(text).first)
        #expect(finding.message == "the answer was carried over and is not confirmed, so it does not count")
        #expect(finding.item == "prison-rules")
        let submission = try #require(Sample.decode(Sample.submission(MarkedText(text).text)).accepted)
        #expect(submission.answers.map { $0.authority?.value } == ["Ministry"])
        #expect(submission.unconfirmed.answers.map { $0.authority?.value } == ["Prison Service"])
    }

    @Test("Proposals that were carried over do not count until they are confirmed")
    func proposals() throws {
        let text = """
            proposals:
              ⟪FU307 confirmed⟫: false
              follow-up: [the development of a manual]
            """
        let finding = try #require(Findings.inSubmission(text).first)
        #expect(
            finding.message == "the proposals were carried over and are not confirmed, so they do not count")
        let submission = try #require(Sample.decode(Sample.submission(MarkedText(text).text)).accepted)
        #expect(submission.proposals.all.isEmpty)
        #expect(submission.unconfirmed.proposals.all.map(\.value) == ["the development of a manual"])
    }

    @Test("A blank answer need not be confirmed")
    func blank() {
        Findings.inSubmission(
            """
            answers:
              prison-rules: { confirmed: false, status: "" }
            proposals: { confirmed: false, follow-up: [""] }
            """)
    }

    @Test("Retired answers of an earlier checklist are not checked")
    func retired() {
        Findings.inSubmission(
            """
            answers:
            retired:
              computer-crime: { status: perhaps, whatever: [it, said] }
            """)
    }
}
