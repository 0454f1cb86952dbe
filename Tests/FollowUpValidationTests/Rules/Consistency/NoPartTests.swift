import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@Suite("FU310 no-part")
struct NoPartTests {
    private let context = MarkedSubmission.context(MarkedSubmission.checklistWithParts)

    @Test(
        "An answer that reports action on an item with several parts is asked which",
        arguments: [
            "status: under development, challenges: Funds were lacking.", "measures: [{ title: Penal Code }]",
        ])
    func action(fields: String) throws {
        let finding = try #require(
            MarkedSubmission.check(
                "answers:\n  ⟪FU310 cybercrime-legislation⟫: { \(fields) }\n", in: context
            ).first)
        #expect(finding.message == "the answer does not name the parts of the question that it speaks of")
        #expect(finding.help == "Name under “parts” what it speaks of: laws or rules.")
    }

    @Test(
        "Nothing is asked if nothing would be credited",
        arguments: [
            "status: not implemented\nchallenges: Funds were lacking.",
            "summary: Canada had taken no action.", "parts: [rules]\nmeasures: [{ title: Penal Code }]",
            "measures: [{ title: Penal Code }]\nconfidential: true",
        ])
    func nothingToCredit(fields: String) { MarkedSubmission.check(answer: fields, in: context) }

    @Test("An item on one commitment needs no part")
    func oneCommitment() { MarkedSubmission.check(answer: "measures: [{ title: Penal Code }]") }

    @Test("What was carried over and is not confirmed is only asked to be confirmed")
    func unconfirmed() {
        MarkedSubmission.check(
            "answers:\n  ⟪FU307 cybercrime-legislation⟫: { confirmed: false, measures: [{ title: Penal Code }] }\n",
            in: context)
    }
}
