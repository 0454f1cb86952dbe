import FollowUpModel
import TestSupport
import Testing

@Suite("FU120 question-overwritten")
struct QuestionOverwrittenTests {
    private static let context = MarkedSubmission.context(
        Checklist(
            id: "sample", edition: 1, title: "Sample checklist", instrument: Sample.instrument,
            items: [
                Item(
                    id: "cybercrime-legislation", theme: "cybercrime", commitments: [], keyPoint: "k",
                    question: "q", guidance: "g", wording: "83b90d5c6a7f1e24")
            ]))

    @Test(
        "in-question: an answer typed on the line of the question is reported, with where it belongs",
        arguments: [
            "⟪FU120 \"Yes, since 2010.\"⟫", "⟪FU120 yes⟫",
            "⟪FU120 \"83b90d5c6a7f1e24 Canada reported a law.\"⟫",
        ], ["", "\nauthority: Police"])
    func typed(question: String, rest: String) throws {
        let findings = MarkedSubmission.check(answer: "question: \(question)\(rest)", in: Self.context)
        let finding = try #require(findings.first)
        #expect(finding.message == "this line is to be left as it is: an answer typed here is not read")
        #expect(
            finding.help
                == "Write the answer under “status” and “summary”, and “83b90d5c6a7f1e24” here again.")
        #expect(finding.fixes == [])
    }

    @Test(
        "A slip on the line is undone",
        arguments: ["83b90d5c6a7f1e2", "83b90d5c6a7f1e244", "83B90D5C6A7F1E24", "x83b90d5c6a7f1e24"])
    func slip(question: String) {
        let findings = MarkedSubmission.check(answer: "question: ⟪FU120 \(question)⟫", in: Self.context)
        #expect(findings.flatMap(\.fixes).flatMap(\.edits).map(\.replacement) == ["83b90d5c6a7f1e24"])
        #expect(findings.flatMap(\.fixes).map(\.safety) == [.safe])
    }
}
