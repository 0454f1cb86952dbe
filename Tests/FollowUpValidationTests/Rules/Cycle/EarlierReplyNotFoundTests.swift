import TestSupport
import Testing

@Suite("FU411 earlier-reply-not-found")
struct EarlierReplyNotFoundTests {
    @Test("A reply that is not at hand is reported with its path, and the answer stays as it is")
    func missing() throws {
        let (answers, findings) = try EarlierReply.follow(
            EarlierReply.see("prison-rules", cycle: "⟪FU411 \"2008\"⟫"), to: nil)
        let finding = try #require(findings.first)
        #expect(
            finding.message == "the reply that this refers to cannot be read: there is no “2008/CAN.yaml”")
        #expect(
            finding.help == """
                Put the folder of that cycle beside the one of this cycle, or correct the name of the cycle.
                """)
        #expect(answers.first?.status == nil)
        #expect(answers.first?.see?.item.value == "prison-rules")
    }

    @Test("One that is at hand is followed")
    func found() throws {
        try EarlierReply.follow(
            EarlierReply.see("prison-rules"), to: "  prison-rules: { authority: Ministry }")
    }
}
