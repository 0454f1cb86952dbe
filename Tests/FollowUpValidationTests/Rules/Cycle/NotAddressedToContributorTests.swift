import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@Suite("FU432 not-addressed-to-contributor")
struct NotAddressedToContributorTests {
    @Test("A commitment to States or to another body is reported at its name")
    func otherAddressee() throws {
        let decoded = MarkedContribution.check(
            "reports: [{ about: [study, ⟪FU432 laws⟫], summary: The Institute reported a study. }]")
        let finding = try #require(decoded.findings.first)
        #expect(finding.message == "“laws” is addressed to states, for whom institute does not answer")
        #expect(decoded.accepted == nil)
        MarkedContribution.check(
            "reports: [{ about: [⟪FU432 study⟫], summary: UNODC reported a study. }]", by: "unodc")
    }

    @Test("An outcome is for those who answer for one of its addressees")
    func outcome() {
        let outcome = Outcome(
            id: "workshop", title: .init("the workshop", at: .start), addressees: [.states, .others])
        let context = Sample.contributionContext(Sample.cycle(outcomes: [outcome]))
        MarkedContribution.check(
            "reports: [{ about: [workshop], summary: The Institute reported a study. }]", in: context)
        MarkedContribution.check(
            "reports: [{ about: [⟪FU432 workshop⟫], summary: UNODC reported a study. }]", by: "unodc",
            in: context)
    }
}
