import FollowUpModel
import TestSupport
import Testing

@Suite("FU112 unknown-earlier-item")
struct UnknownEarlierItemTests {
    @Test(
        "A reference to an unknown checklist or item is reported, with the nearest",
        arguments: [
            (
                "{ checklist: ⟪FU112 sampel⟫, cycle: \"2009\", item: prison-rules, held-on: 2011-01-01 }",
                "there is no checklist “sampel”", "Did you mean “sample”?"
            ),
            (
                "{ checklist: sample, cycle: \"2009\", item: ⟪FU112 prison-rule⟫, held-on: 2011-01-01 }",
                "“prison-rule” is not an item of the checklist sample", "Did you mean “prison-rules”?"
            ),
        ])
    func unknown(see: String, message: String, help: String) throws {
        let finding = try #require(MarkedSubmission.check(answer: "see: " + see).first)
        #expect(finding.message == message)
        #expect(finding.help == help)
        #expect(finding.item == "cybercrime-legislation")
    }

    @Test("Every field of a reference is required, except the day, which has its own rule")
    func missing() {
        MarkedSubmission.check(answer: "see: { ⟪FU103 item⟫: prison-rules, checklist: ⟪FU103 \"\"⟫ }")
        MarkedSubmission.check(
            answer: "see:\n  ⟪FU103 held-on⟫: 2011-01-01\n  checklist: sample\n  cycle: \"2009\"")
    }

    @Test("A retired item may be referred to")
    func retired() {
        let checklist = Checklist(
            id: "sample", edition: 1, title: "Sample checklist", instrument: Sample.instrument,
            items: Sample.checklist.items,
            retired: [Questions.Retired(item: "computer-crime", replacedBy: nil)])
        MarkedSubmission.check(
            answer: "see: { checklist: sample, cycle: \"2009\", item: computer-crime, held-on: 2011-01-01 }",
            in: MarkedSubmission.context(checklist))
    }

    @Test("A blank reference is ignored", arguments: ["", " { checklist: \"\", held-on: \"\" }", " {}"])
    func blank(see: String) { MarkedSubmission.check(answer: "authority: Ministry\nsee:" + see) }
}
