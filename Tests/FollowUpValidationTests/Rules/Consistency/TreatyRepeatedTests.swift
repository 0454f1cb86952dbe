import FollowUpModel
import TestSupport
import Testing

@Suite("FU318 treaty-repeated")
struct TreatyRepeatedTests {
    @Test("A second entry on a treaty is reported, and the first counts")
    func repeated() throws {
        let entries = "- { treaty: pact, position: party }\n- { treaty: ⟪FU318 pact⟫, position: signatory }"
        let finding = try #require(MarkedSubmission.check(onTreaties: entries).first)
        #expect(finding.message == "there are two entries for “pact”")
        #expect(
            finding.help == "Delete the one that does not hold, or name the treaty that was meant.")
        let text = Sample.submission(
            "answers: { prison-rules: { treaties: [{ treaty: pact, position: party }, { treaty: pact, position: signatory }] } }"
        )
        let submission = try #require(Sample.decode(text, context: Sample.contextOnTreaties).value)
        #expect(submission.answers.map { $0.treaties.map(\.position.value) } == [[.party]])
    }

    @Test("A line that is blank besides its name is no entry")
    func blank() {
        MarkedSubmission.check(
            onTreaties: "- { treaty: pact, position: party }\n- { treaty: pact, position: \"\", note: \"\" }")
    }
}
