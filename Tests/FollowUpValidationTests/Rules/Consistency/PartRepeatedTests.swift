import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@Suite("FU311 part-repeated")
struct PartRepeatedTests {
    @Test("A repeated part is reported where it is repeated, and counts once")
    func repeated() throws {
        let context = MarkedSubmission.context(MarkedSubmission.checklistWithParts)
        let finding = try #require(
            MarkedSubmission.check(
                answer: "parts: [laws, rules, ⟪FU311 laws⟫]\nmeasures: [{ title: Penal Code }]", in: context
            ).first)
        #expect(finding.message == "“laws” is named twice")
        let text = Sample.submission(
            "answers: { cybercrime-legislation: { parts: [laws, laws], status: implemented } }")
        let submission = try #require(Sample.decode(text, context: context).value)
        #expect(submission.answers.first?.parts.map(\.value) == ["laws"])
    }
}
