import FollowUpModel
import TestSupport
import Testing

@testable import FollowUpReport

@Suite("What the replies say together")
struct ReplySummaryTests {
    private static let confidential = "{ summary: It kept a SECRET., confidential: true }"

    @Test(
        "An item is reported status by status, naming each State, with a count of those who did not answer",
        arguments: [
            (
                [
                    "CAN": "{ status: implemented }", "CZE": "{ status: implemented }",
                    "MLT": "{ status: not implemented }",
                ],
                "two of the three replying States (Canada and the Czech Republic) reported implementation; one (Malta) reported that no action had been taken."
            ),
            (
                ["CAN": "{ status: not applicable }", "CZE": "{ summary: It did. }", "MLT": "{}"],
                "one of the three replying States (Canada) did not consider it applicable; one (the Czech Republic) provided information without indicating a status. The remaining replying State gave no answer for publication."
            ),
            (
                ["CAN": "{ status: under development }", "CZE": "{}", "MLT": "{}"],
                "one of the three replying States (Canada) reported that action was under development. The remaining two replying States gave no answer for publication."
            ),
            (
                [
                    "CAN": "{ status: partially implemented }", "CZE": "{ challenges: Funds lacked. }",
                    "MLT": "{}",
                ],
                "one of the three replying States (Canada) reported implementation in part; one (the Czech Republic) provided information without indicating a status. The remaining replying State gave no answer for publication."
            ),
        ] as [(KeyValuePairs<String, String>, String)])
    func sentences(answers: KeyValuePairs<String, String>, words: String) throws {
        #expect(
            try paragraphs(answers)[0]
                == "On the key point “Key point of cybercrime-legislation”, \(words)")
    }

    @Test(
        "A confidential answer is reported in the words for no answer at all",
        arguments: [
            ["CAN": confidential, "MLT": confidential, "CZE": "{ status: implemented }"],
            ["CAN": confidential, "MLT": "{ status: implemented }", "CZE": "{}"],
            ["CAN": confidential, "MLT": confidential, "CZE": "{}"],
        ] as [KeyValuePairs<String, String>])
    func inConfidence(answers: KeyValuePairs<String, String>) throws {
        let blank = answers.map { ($0.key, $0.value == Self.confidential ? "{}" : $0.value) }
        #expect(try paragraphs(answers) == paragraphs(blank))
    }

    @Test("Items that nobody answered stand together at the end")
    func unanswered() throws {
        #expect(
            try paragraphs(["CAN": "{ status: implemented }"]).last
                == "On the key point “Key point of cybercrime-capacity”, no State gave an answer for publication."
        )
        let context = try SampleReport.context(["CAN": "answers:"])
        let none = ReplySummary(context: context).paragraphs(on: [0, 1, 2])
        #expect(
            none.map(\.words) == ["On the following key points, no State gave an answer for publication:"])
        #expect(
            none[0].subparagraphs == [
                "Key point of cybercrime-legislation;", "Key point of cybercrime-capacity;",
                "Key point of prison-rules.",
            ])
    }

    @Test("Every replying State is counted exactly once", arguments: Proof.seeds(outOf: 2_000))
    func everyStateOnce(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let kinds =
            Status.allCases.map { "{ status: \($0.rawValue) }" } + [
                "{}", Self.confidential, "{ authority: A }",
            ]
        let aggregate = try ["CAN", "CZE", "MLT"].reduce(Aggregate.empty) { aggregate, state in
            let answer = kinds.randomElement(using: &random) ?? ""
            let text =
                Sample.submission(state: state, "answers: { cybercrime-legislation: \(answer) }")
                + SampleReport.submitted
            return aggregate.merging(
                Aggregate(try #require(Sample.decode(text, path: "\(state).yaml").accepted)))
        }
        let replies = aggregate.replies(toItems: 3)[0]
        let named = replies.named.map(\.state)
        let silent = aggregate.submissions.filter { !$0.answers.contains { $0.item == 0 } }.map(\.state)
        #expect((named + silent).sorted() == ["CAN", "CZE", "MLT"])
    }

    /// Returns the paragraphs on the theme of cybercrime, of States that answer its first item.
    private func paragraphs(_ answers: KeyValuePairs<String, String>) throws -> [String] {
        try paragraphs(answers.map { ($0.key, $0.value) })
    }

    private func paragraphs(_ answers: [(key: String, value: String)]) throws -> [String] {
        let aggregate = try answers.reduce(Aggregate.empty) { aggregate, answer in
            let text =
                Sample.submission(
                    state: answer.key, "answers: { cybercrime-legislation: \(answer.value) }")
                + SampleReport.submitted
            return aggregate.merging(
                Aggregate(try #require(Sample.decode(text, path: "\(answer.key).yaml").accepted)))
        }
        let context = try SampleReport.context(aggregate, layout: SampleReport.layout("by-theme"))
        return ReplySummary(context: context).paragraphs(on: [0, 1]).map(\.words)
    }
}
