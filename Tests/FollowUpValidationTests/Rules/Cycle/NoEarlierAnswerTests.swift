import FollowUpModel
import TestSupport
import Testing

@Suite("FU412 no-earlier-answer")
struct NoEarlierAnswerTests {
    @Test(
        "An item that was left blank or not confirmed gives no answer",
        arguments: [
            "  prison-rules: { status: \"\" }", "  cybercrime-capacity: { authority: Ministry }",
            "  prison-rules: { confirmed: false, authority: Ministry }",
        ])
    func blank(earlier: String) throws {
        let finding = try #require(
            try EarlierReply.follow(EarlierReply.see("⟪FU412 prison-rules⟫"), to: earlier).findings.first)
        #expect(finding.message == "the reply in cycle “2009” does not answer “prison-rules”")
        #expect(finding.help == "Correct the item or the cycle, or answer here.")
    }

    @Test("An answer that only refers to another is not referred to")
    func onward() throws {
        let finding = try #require(
            try EarlierReply.follow(
                EarlierReply.see("⟪FU412 prison-rules⟫"),
                to: "  prison-rules: { \(EarlierReply.see("cybercrime-capacity")) }"
            ).findings.first)
        #expect(
            finding.message == "the answer to “prison-rules” in cycle “2009” refers to another one itself")
    }

    @Test("A reply on another checklist is not the one that is meant")
    func otherChecklist() throws {
        let finding = try #require(
            try EarlierReply.follow(
                EarlierReply.see("prison-rules", checklist: "⟪FU412 ⟪FU112 other⟫⟫"),
                to: "  prison-rules: { authority: Ministry }"
            ).findings.last)
        #expect(finding.message == "the reply in cycle “2009” is not on the checklist “other”")
    }

    @Test("The status of the earlier answer holds for the new one, unless that has one of its own")
    func status() throws {
        let earlier = "  prison-rules: { status: implemented, authority: Ministry }"
        let see = EarlierReply.see("prison-rules")
        #expect(
            try EarlierReply.follow(see, to: earlier).answers.first?.status?.value == .implemented)
        #expect(
            try EarlierReply.follow(
                "status: under development\nsummary: Canada reported a bill.\n" + see, to: earlier
            )
            .answers.first?.status?.value == .underDevelopment)
    }

    @Test(
        "Of a question that was divided since, an answer counts only for the part that it names",
        arguments: [
            ("[laws]", "cybercrime-legislation", Status.implemented),
            ("[rules]", "⟪FU412 cybercrime-legislation⟫", nil),
            ("[]", "⟪FU412 cybercrime-legislation⟫", nil),
        ])
    func divided(parts: String, item: String, status: Status?) throws {
        let former = MarkedSubmission.checklistWithParts
        let now = Sample.checklist.with(edition: 2)
        let followed = try EarlierReply.follow(
            EarlierReply.see(item), to: "  cybercrime-legislation: { parts: \(parts), status: implemented }",
            of: now, earlier: former)
        #expect(followed.answers.first?.status?.value == status)
    }
}
