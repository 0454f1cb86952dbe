import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@Suite("FU111 question-reworded")
struct QuestionRewordedTests {
    /// The sample checklist with a question of this wording.
    private static func context(wording: String) -> SubmissionContext {
        let item = Item(
            id: "cybercrime-legislation", theme: "cybercrime", commitments: [], keyPoint: "k", question: "q",
            guidance: "g", wording: wording)
        return MarkedSubmission.context(
            Checklist(
                id: "sample", edition: 1, title: "Sample checklist", instrument: Sample.instrument,
                items: [item]))
    }

    @Test("An answer to another wording of the question is reported")
    func reworded() throws {
        let finding = try #require(
            MarkedSubmission.check(
                answer: "question: ⟪FU111 \"1f0c7b2a9d3e4856\"⟫\nauthority: Ministry",
                in: Self.context(wording: "83b90d5c6a7f1e24")
            ).first)
        #expect(finding.message == "the question was worded otherwise when this was answered")
        #expect(
            finding.help == """
                Answer it as it is worded now: “followup checklist --from” writes the checklist anew with this answer \
                in it.
                """)
        #expect(finding.item == "cybercrime-legislation")
    }

    @Test(
        "The current wording, and a file without a fingerprint, are accepted",
        arguments: ["question: 83b90d5c6a7f1e24", "question: \"\"", "plan: []"])
    func same(field: String) {
        MarkedSubmission.check(
            answer: field + "\nauthority: Ministry", in: Self.context(wording: "83b90d5c6a7f1e24"))
    }

    @Test("Where nothing is answered the wording does not matter")
    func blank() {
        MarkedSubmission.check(
            answer: "question: 1f0c7b2a9d3e4856\nstatus: \"\"", in: Self.context(wording: "83b90d5c6a7f1e24"))
    }
}
