import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing
import YAMLSyntax

@Suite("Answers of any content")
struct RandomAnswerTests {
    @Test("An answer survives a round trip through YAML", arguments: Proof.seeds(outOf: 2_000))
    func roundTrip(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let written = WrittenAnswer(using: &random)
        let decoded = Sample.decode(
            Sample.submission("answers:\n  cybercrime-legislation:\n" + written.yaml))
        let answer = try #require(decoded.value?.answers.first, "\(written.yaml)")
        #expect(answer.status?.value == written.status)
        #expect(answer.summary?.value == written.summary)
        #expect(answer.details?.value == written.details)
        #expect(answer.authority?.value == written.authority)
        #expect(answer.challenges?.value == written.challenges)
        #expect(answer.measures.map(\.title.value) == written.measures)
        #expect(answer.needed.map { $0.note?.value ?? "" } == written.needed)
        #expect(answer.plan.map(\.action.value) == written.plan)
        #expect(answer.isConfidential == written.isConfidential)
        // A State may write odd texts; none may be misread.
        #expect(decoded.findings.allSatisfy { !$0.code.hasPrefix("FU1") }, "\(decoded.findings)")
    }
}

/// An answer, and the same answer as YAML, with texts in any of the scalar styles.
private struct WrittenAnswer {
    let status: Status?
    let summary, details, authority, challenges: String
    let measures, needed, plan: [String]
    let isConfidential: Bool
    let yaml: String

    init(using random: inout SplitMix64) {
        // White space around a text is stripped, and a blank text counts as absent.
        func text() -> String { "Canada \(HostileText.random(using: &random)) end." }
        func texts() -> [String] { (0..<Int.random(in: 0...3, using: &random)).map { _ in text() } }
        func scalar(_ text: String) -> String {
            guard Bool.random(using: &random), !text.contains("\n") else { return YAMLText.quoted(text) }
            return "'" + text.replacing("'", with: "''") + "'"
        }
        func list(_ name: String, _ texts: [String], _ entry: (String) -> String) -> String {
            "    \(name):\n" + texts.map { "      - { \(entry(scalar($0))) }\n" }.joined()
        }
        status = Status.allCases.randomElement(using: &random)
        // Below “|” the lines of one paragraph are joined, which `ProseReadingTests` is about.
        let joined = text().split(separator: "\n").joined(separator: " ")
        (summary, details, authority, challenges) = (text(), joined, text(), text())
        (measures, needed, plan) = (texts(), texts(), texts())
        isConfidential = Bool.random(using: &random)
        var fields = [
            "    status: \(status?.rawValue ?? "\"\"")\n", "    summary: \(scalar(summary))\n",
            "    details: |-\n      \(details)\n",
            "    authority: \(scalar(authority))\n", "    challenges: \(scalar(challenges))\n",
            list("measures", measures) { "title: \($0), kind: law" },
            list("plan", plan) { "by: 2012, action: \($0)" }, "    confidential: \(isConfidential)\n",
            "    assistance:\n"
                + list("needed", needed) { "kind: training, note: \($0)" }.replacing(
                    "    needed", with: "      needed"),
        ]
        fields.shuffle(using: &random)
        yaml = fields.joined()
    }
}
