import Diagnostics
import Testing

@Suite("FU617 topic-unsuitable")
struct TopicUnsuitableTests {
    @Test(
        "A topic that cannot follow “With regard to” is reported",
        arguments: [
            (
                "⟪FU617 the law on the oil of lanterns⟫",
                "this topic has 7 words; at most 5 go on after “With regard to”"
            ),
            ("⟪FU617 lantern oil.⟫", "this topic ends with “.”, and the sentence goes on after it"),
            ("⟪FU617 \"lantern oil:\"⟫", "this topic ends with “:”, and the sentence goes on after it"),
        ])
    func unsuitable(topic: String, message: String) throws {
        #expect(try #require(Self.findings([topic]).first).message == message)
    }

    @Test("A few words are let pass", arguments: ["oil", "the theft of lantern oil", "trade in wicks"])
    func suitable(topic: String) { #expect(Self.findings([topic]).isEmpty) }

    @Test("Two items are not on the same topic, however it is written")
    func repeated() throws {
        let finding = try #require(Self.findings(["lantern oil", "⟪FU617 Lantern oil⟫"]).first)
        #expect(finding.message == "another item has the topic “Lantern oil”")
    }

    @Test("An item without a topic is reported")
    func missing() throws {
        let finding = try #require(
            Findings.inChecklist(
                """
                instrument: sample
                items:
                  - { item: ⟪FU617 a⟫, theme: cybercrime, commitments: [laws, rules], whole: w, key-point: k, question: q, guidance: g }
                """
            ).first)
        #expect(finding.message == "this item has no topic")
    }

    private static func findings(_ topics: [String]) -> [Diagnostic] {
        let items = topics.enumerated().map { position, topic in
            let commitments = position == 0 ? "[laws, rules], whole: w" : "[laws]"
            return
                "  - { item: a\(position), theme: cybercrime, commitments: \(commitments), topic: \(topic), key-point: k\(position), question: q\(position), guidance: g }\n"
        }
        return Findings.inChecklist("instrument: sample\nitems:\n\(items.joined())")
    }
}
