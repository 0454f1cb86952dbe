import TestSupport
import Testing

@Suite("FU211 date-after-submission")
struct DateAfterSubmissionTests {
    @Test("A year after that of the submission is reported")
    func afterSubmission() throws {
        let finding = try #require(
            MarkedSubmission.check(
                answer: "measures:\n  - { title: Cybercrime Act, year: ⟪FU211 \"2011\"⟫ }",
                submitted: "2010-12-31"
            ).first)
        #expect(finding.message == "the year 2011 lies after the date of the submission, 2010-12-31")
        #expect(
            finding.help == """
                Correct the year; if the measure is still being prepared, say so in its title, as in “(draft)”.
                """)
        #expect(finding.item == "cybercrime-legislation")
    }

    @Test(
        "Without a valid date, the cut-off date is used",
        arguments: ["\"\"", "⟪FU202 soon⟫"])
    func afterCutOff(submitted: String) throws {
        let finding = try #require(
            MarkedSubmission.check(
                answer: "measures:\n  - { title: Cybercrime Act, year: ⟪FU211 2012⟫ }", submitted: submitted
            ).last)
        #expect(finding.message == "the year 2012 lies after the cut-off date, 2011-01-30")
    }

    @Test(
        "A measure that is said not to exist yet is accepted",
        arguments: [
            "Cybercrime Act (draft)", "Draft Cybercrime Act", "Cybercrime Bill",
            "Strategy (under development)",
            "Planned centre", "Plan being updated", "Projet de loi", "网络犯罪法草案",
        ])
    func underDevelopment(title: String) {
        MarkedSubmission.check(answer: "measures:\n  - { title: \(title), year: \"2012\" }")
    }

    @Test("So is each measure of an answer whose status is “under development”")
    func status() {
        MarkedSubmission.check(
            answer: """
                status: under development
                details: A law was before Parliament.
                measures:
                  - { title: Cybercrime Act, year: "2012" }
                """)
    }

    @Test("The year of the submission itself, and no year, are accepted", arguments: ["2011", "2009", ""])
    func nearMisses(year: String) {
        MarkedSubmission.check(
            answer: "measures:\n  - { title: Cybercrime Act, year: \"\(year)\" }", submitted: "2011-01-01")
    }

    @Test("Without any date, nothing is reported")
    func noDate() {
        MarkedSubmission.check(
            answer: "measures:\n  - { title: Cybercrime Act, year: \"2099\" }",
            in: MarkedSubmission.outsideCycle)
    }
}
