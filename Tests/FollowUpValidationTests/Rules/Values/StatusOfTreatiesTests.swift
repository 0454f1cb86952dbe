import TestSupport
import Testing

@Suite("FU228 status-of-treaties")
struct StatusOfTreatiesTests {
    @Test("A status is reported, whatever it says, and left out", arguments: ["implemented", "mostly"])
    func given(status: String) throws {
        let text = "answers:\n  prison-rules:\n    status: ⟪FU228 \(status)⟫\n    authority: Ministry\n"
        let finding = try #require(MarkedSubmission.check(text, in: Sample.contextOnTreaties).first)
        #expect(finding.message == "this question is answered treaty by treaty, not by a status")
        #expect(
            finding.help
                == "Delete the status, and write under “treaties” where the State stands with regard to each."
        )
        let submission = Sample.decode(
            Sample.submission(MarkedText(text).text), context: Sample.contextOnTreaties
        ).value
        #expect(submission?.answers.map(\.status) == [nil])
    }

    @Test("A blank one is accepted, and so is one where no treaty is asked of")
    func blank() {
        MarkedSubmission.check(
            """
            answers:
              cybercrime-capacity: { status: not implemented, challenges: Too few experts. }
              prison-rules: { status: "", treaties: [{ treaty: pact, position: party }] }
            """, in: Sample.contextOnTreaties)
    }
}
