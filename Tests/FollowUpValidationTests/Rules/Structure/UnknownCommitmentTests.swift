import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@Suite("FU114 unknown-commitment")
struct UnknownCommitmentTests {
    @Test("A commitment that the instrument does not have is reported where it stands")
    func unknown() throws {
        let finding = try #require(
            MarkedSubmission.check(
                """
                proposals:
                  follow-up:
                    - { text: a manual, commitments: [study, ⟪FU114 lawz⟫] }
                """
            ).first)
        #expect(finding.message == "“lawz” is no commitment of the instrument")
        #expect(finding.help == "Did you mean “laws”?")
    }

    @Test("Without the instrument those that the checklist asks about are known")
    func withoutInstrument() {
        MarkedSubmission.check(
            "proposals: { follow-up: [{ text: a manual, commitments: [laws, ⟪FU114 study⟫] }] }",
            in: MarkedSubmission.context(Sample.checklist))
    }

    @Test("A proposal that names commitments has a text")
    func noText() {
        MarkedSubmission.check(
            "proposals: { follow-up: [{ ⟪FU103 commitments⟫: [laws] }, { text: ⟪FU103 \"\"⟫ }] }")
    }

    @Test("What is proposed keeps the commitments that it is on")
    func values() throws {
        let submission = try #require(
            Sample.decode(
                Sample.submission(
                    "proposals: { follow-up: [a, { text: b, commitments: [study, laws] }, { text: c }] }")
            ).value)
        let proposals = submission.proposals.followUp
        #expect(proposals.map(\.text.value) == ["a", "b", "c"])
        #expect(proposals.map { $0.commitments.map(\.value) } == [[], ["study", "laws"], []])
        #expect(proposals.map(\.words) == ["a", "b (study, laws)", "c"])
    }

    @Test("A text with a colon in it is still told from fields")
    func colon() {
        MarkedSubmission.check("proposals: { follow-up: [⟪FU104 Canada suggested⟫: a manual] }")
    }
}
