import TestSupport
import Testing

@Suite("FU308 no-day-it-held")
struct NoDayItHeldTests {
    @Test(
        "A reference without the day on which the answer still held is reported",
        arguments: ["", ", held-on: \"\""])
    func missing(day: String) throws {
        let finding = try #require(
            MarkedSubmission.check(
                answer: "see: { ⟪FU308 checklist⟫: sample, cycle: \"2009\", item: prison-rules\(day) }"
            ).first)
        #expect(finding.message == "nothing says on which day the earlier answer still held")
        #expect(finding.help == "Write the day under “held-on”, as in 2026-03-01; or answer anew.")
    }

    @Test("One that is not confirmed need not say it yet")
    func unconfirmed() {
        MarkedSubmission.check(
            """
            answers:
              ⟪FU307 cybercrime-legislation⟫:
                confirmed: false
                see: { checklist: sample, cycle: "2009", item: prison-rules, held-on: "" }
            """)
    }

    @Test(
        "An invalid day is reported as such, and so is one in the future",
        arguments: [
            "⟪FU202 yesterday⟫", "⟪FU211 2011-02-01⟫", "2011-01-30",
        ])
    func day(day: String) {
        MarkedSubmission.check(
            answer: "see: { checklist: sample, cycle: \"2009\", item: prison-rules, held-on: \(day) }")
    }
}
