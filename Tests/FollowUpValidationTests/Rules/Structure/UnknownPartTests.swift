import FollowUpValidation
import TestSupport
import Testing

@Suite("FU113 unknown-part")
struct UnknownPartTests {
    private let context = MarkedSubmission.context(MarkedSubmission.checklistWithParts)

    @Test("What is no part of the item is reported where it stands, with those that are")
    func unknown() throws {
        let finding = try #require(
            MarkedSubmission.check(
                answer: "parts: [laws, ⟪FU113 study⟫]\nmeasures: [{ title: Penal Code }]", in: context
            ).first)
        #expect(finding.message == "“study” is no part of this item")
        #expect(finding.help == "Write one of: laws or rules.")
        #expect(finding.item == "cybercrime-legislation")
    }

    @Test("The nearest part is offered, and nothing else is said of the answer")
    func nearest() throws {
        let findings = MarkedSubmission.check(
            answer: "parts: [⟪FU113 law⟫]\nmeasures: [{ title: Penal Code }]", in: context)
        #expect(findings.count == 1)
        #expect(try #require(findings.first?.fixes.first).title == "Write “laws”")
    }

    @Test("An item on one commitment has that part, though nobody need name it")
    func oneCommitment() {
        MarkedSubmission.check(answer: "parts: [laws]\nmeasures: [{ title: Penal Code }]")
        MarkedSubmission.check(answer: "parts: [⟪FU113 rules⟫]\nmeasures: [{ title: Penal Code }]")
    }

    @Test("No parts are named in a blank answer", arguments: ["[]", "[\"\"]", "\"\""])
    func blank(parts: String) { MarkedSubmission.check(answer: "parts: \(parts)", in: context) }

    @Test("The words of a confidential answer are not in the message")
    func confidential() throws {
        let finding = try #require(
            MarkedSubmission.check(
                answer: "parts: [⟪FU113 secretword⟫]\nmeasures: [{ title: Penal Code }]\nconfidential: true",
                in: context
            ).first)
        #expect(!"\(finding)".contains("secretword"))
    }
}
