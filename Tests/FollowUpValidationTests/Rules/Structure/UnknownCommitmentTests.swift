import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@Suite("FU114 unknown-commitment")
struct UnknownCommitmentTests {
    @Test("An unknown commitment is reported at its location")
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

    @Test("Without the instrument, the commitments that the checklist asks about are accepted")
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

    @Test("A proposal keeps its commitments")
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

    @Test("A text with a colon in it is distinguished from a mapping")
    func colon() {
        MarkedSubmission.check("proposals: { follow-up: [⟪FU104 Canada suggested⟫: a manual] }")
    }
}
