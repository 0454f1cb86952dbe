import FollowUpModel
import TestSupport
import Testing

@Suite("FU225 unknown-treaty")
struct UnknownTreatyTests {
    @Test(
        "A treaty that the question does not ask about is reported, with the nearest that it does ask about")
    func unknown() throws {
        let finding = try #require(
            MarkedSubmission.check(onTreaties: "- { treaty: ⟪FU225 acord⟫, position: party }").first)
        #expect(finding.message == "the question does not ask about the treaty “acord”")
        #expect(finding.help == "Did you mean “accord”?")
        #expect(finding.item == "prison-rules")
    }

    @Test("Without one that is near, those that it asks about are listed")
    func far() throws {
        let finding = try #require(
            MarkedSubmission.check(onTreaties: "- { treaty: ⟪FU225 charter⟫, position: party }").first)
        #expect(finding.help == "Write one of: pact, accord or covenants.")
    }

    @Test("It is reported before a position is given too")
    func withoutPosition() {
        MarkedSubmission.check(onTreaties: "- { treaty: ⟪FU225 acord⟫, position: \"\" }")
        MarkedSubmission.check(onTreaties: "- { treaty: \"\", position: \"\" }")
    }

    @Test("The entry is left out, and the others stay")
    func leftOut() throws {
        let text = Sample.submission(
            "answers: { prison-rules: { treaties: [{ treaty: x, position: party }, { treaty: pact, position: party }] } }"
        )
        let submission = try #require(Sample.decode(text, context: Sample.contextOnTreaties).value)
        #expect(submission.answers.map { $0.treaties.map(\.words) } == [["pact (party)"]])
    }
}
