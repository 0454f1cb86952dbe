import FollowUpModel
import TestSupport
import Testing

@Suite("FU229 treaties-not-asked")
struct TreatiesNotAskedTests {
    @Test("Treaties where none is asked of are reported, and left out")
    func given() throws {
        let text = """
            answers:
              cybercrime-capacity:
                authority: Ministry
                treaties:
                  - { ⟪FU229 treaty⟫: pact, position: party }
            """
        let finding = try #require(MarkedSubmission.check(text, in: Sample.contextOnTreaties).first)
        #expect(finding.message == "this question does not ask about treaties")
        #expect(
            finding.help == "Move “treaties” to the question that does, or write what is meant as a measure.")
        let submission = Sample.decode(
            Sample.submission(MarkedText(text).text), context: Sample.contextOnTreaties
        ).value
        #expect(submission?.answers.map(\.treaties) == [[]])
    }

    @Test("An empty list is accepted", arguments: ["[]", "\"\"", "~"])
    func empty(list: String) {
        MarkedSubmission.check(
            "answers: { cybercrime-capacity: { authority: Ministry, treaties: \(list) } }",
            in: Sample.contextOnTreaties)
    }
}
