import TestSupport
import Testing

@Suite("FU302 no-reason")
struct NoReasonTests {
    @Test(
        "A status that needs a reason but has none is reported",
        arguments: [
            ("not implemented", "why it is not implemented"), ("not applicable", "why it is not applicable"),
            ("under development", "what is under development"),
        ])
    func nothing(status: String, missing: String) throws {
        let finding = try #require(
            MarkedSubmission.check(
                answer: "status: ⟪FU302 \(status)⟫\nmeasures:\n  - { title: Act }\nauthority: Ministry"
            ).first)
        #expect(finding.message == "nothing says \(missing)")
        #expect(
            finding.help == """
                Add a sentence under “summary”, “details” or “challenges”, or the next step under “plan”.
                """)
        #expect(finding.item == "cybercrime-legislation")
    }

    @Test("“Partially implemented” is asked which part")
    func inPart() throws {
        let finding = try #require(
            MarkedSubmission.check(
                answer: "status: ⟪FU302 partially implemented⟫\nmeasures:\n  - { title: Act }"
            ).first)
        #expect(finding.message == "nothing says what is implemented and what is not")
    }

    @Test("Leftover placeholder text is not a reason")
    func leftover() {
        MarkedSubmission.check(answer: "status: ⟪FU302 not applicable⟫\nchallenges: ⟪FU212 n/a⟫")
    }

    @Test(
        "A word in any field is enough",
        arguments: [
            "summary: Canada gave its reasons.", "details: landlocked", "challenges: no staff",
            "plan:\n  - { action: to pass a law }",
        ])
    func reasons(fields: String) { MarkedSubmission.check(answer: "status: not applicable\n" + fields) }

    @Test(
        "Kinds of challenges say why nothing was done, and not what was done in part",
        arguments: ["not implemented", "⟪FU302 under development⟫", "⟪FU302 not applicable⟫"])
    func kinds(status: String) {
        MarkedSubmission.check(answer: "status: \(status)\nchallenge-kinds: [resources]")
    }

    @Test("“Implemented”, and a blank status, need no reason")
    func otherStatuses() {
        MarkedSubmission.check(
            """
            answers:
              cybercrime-legislation: { status: implemented, measures: [{ title: Act }] }
              prison-rules: { authority: Ministry }
            """)
    }
}
