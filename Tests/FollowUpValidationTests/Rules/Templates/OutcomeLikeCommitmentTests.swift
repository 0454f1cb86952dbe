import FollowUpModel
import TestSupport
import Testing

@Suite("FU633 outcome-like-commitment")
struct OutcomeLikeCommitmentTests {
    @Test("An outcome with the id of a commitment is reported at its id")
    func same() throws {
        let finding = try #require(
            Findings.inCycle("outcomes: [{ outcome: ⟪FU633 study⟫, title: a study, follow-up: [unodc] }]")
                .first)
        #expect(finding.message == "“study” is already the id of a commitment")
        #expect(finding.help == "Give the outcome another id.")
    }

    @Test("An outcome has a title, an id of its own, and somebody who is to follow it up")
    func incomplete() {
        Findings.inCycle(
            """
            outcomes:
              - { outcome: workshop, title: the workshop, follow-up: [states, others] }
              - { outcome: ⟪FU602 workshop⟫, title: the workshop, follow-up: [⟪FU603 none⟫] }
              - { ⟪FU103 ⟪FU103 outcome⟫⟫: other }
              - { outcome: meeting, title: the meeting, follow-up: ⟪FU103 []⟫ }
            """)
    }
}
