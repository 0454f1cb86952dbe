import FollowUpForms
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@Suite("FU434 blank-contribution")
struct BlankContributionTests {
    @Test(
        "Without a text it is no contribution",
        arguments: [
            "reports:\n", "submitted: 2011-01-14\n", "reports: [{ about: [study], summary: \"\" }]\n",
            "reports: [{ about: [study], summary: , documents: [\"\"] }]\n",
        ])
    func blank(rest: String) throws {
        let text = Sample.contribution("institute", rest)
        let decoded = MarkedContribution.checkWhole("⟪FU434⟫" + text)
        #expect(decoded.value?.isBlank == true)
        #expect(!decoded.hasErrors)
    }

    @Test("Where an error stands in place of a text, nothing more is said")
    func spoiled() {
        MarkedContribution.check("reports: [{ about: [study], ⟪FU102 sumary⟫: The Institute reported it. }]")
    }

    @Test("A text without what it is about, or documents without a text, are reported as incomplete")
    func incomplete() {
        MarkedContribution.check("reports: [{ ⟪FU103 summary⟫: The Institute reported a study. }]")
        MarkedContribution.check("reports: [{ about: [study], summary: ⟪FU103 \"\"⟫, documents: [A/1] }]")
    }
}
