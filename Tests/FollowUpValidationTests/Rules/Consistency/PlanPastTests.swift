import TestSupport
import Testing

@Suite("FU303 plan-past")
struct PlanPastTests {
    @Test(
        "A plan that lies wholly before the submission is reported",
        arguments: ["2010", "2010-12", "2010-12-13"])
    func beforeSubmission(by: String) throws {
        let finding = try #require(
            MarkedSubmission.check(
                answer: "plan:\n  - { action: to pass a law, by: ⟪FU303 \"\(by)\"⟫ }", submitted: "2011-01-14"
            ).first)
        #expect(
            finding.message
                == "the action is planned for \(by), before the date of the submission, 2011-01-14")
        #expect(
            finding.help == """
                Give the date by which it is to be done now; what is done belongs under “measures”.
                """)
        #expect(finding.item == "cybercrime-legislation")
    }

    @Test("Without a date, the cut-off date is used")
    func beforeCutOff() throws {
        let finding = try #require(
            MarkedSubmission.check(answer: "plan:\n  - { action: to pass a law, by: ⟪FU303 2011-01-29⟫ }")
                .first)
        #expect(finding.message.hasSuffix("before the cut-off date, 2011-01-30"))
    }

    @Test(
        "A plan that can still be carried out is accepted",
        arguments: ["2011", "2011-01", "2011-01-14", "2012", "2011-02", ""])
    func nearMisses(by: String) {
        MarkedSubmission.check(
            answer: "plan:\n  - { action: to pass a law, by: \"\(by)\" }", submitted: "2011-01-14")
    }

    @Test("Without any date, nothing is reported")
    func noDate() {
        MarkedSubmission.check(
            answer: "plan:\n  - { action: to pass a law, by: 1999 }", in: MarkedSubmission.outsideCycle)
    }
}
