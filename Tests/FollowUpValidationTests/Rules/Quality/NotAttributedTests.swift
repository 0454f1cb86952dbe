import FollowUpValidation
import TestSupport
import Testing

@Suite("FU505 not-attributed")
struct NotAttributedTests {
    @Test("A summary that does not say who reports is noted at its first word")
    func unattributed() throws {
        let finding = try #require(
            MarkedSubmission.check(answer: "summary: >\n  ⟪FU505 A⟫ law was adopted.\n").first)
        #expect(
            finding.message == "the report will put “Canada reported as follows:” before this summary")
        #expect(
            finding.help == """
                Let it begin with that name, as in “Canada reported that it had …”.
                """)
        #expect(finding.severity == .note)
        #expect(finding.item == "cybercrime-legislation")
    }

    @Test("The name in use in the cycle is expected")
    func nameOfTheTime() throws {
        let marked = MarkedText(
            Sample.submission(
                state: "CZE",
                """
                answers:
                  cybercrime-legislation: { summary: "The Czech Republic reported a law." }
                  cybercrime-capacity: { summary: "Czech Republic reported a law." }
                  prison-rules: { summary: "⟪FU505 Prague⟫ reported a law." }
                """))
        let findings = Sample.decode(marked.text).findings
        marked.check(findings)
        #expect(try #require(findings.first).message.contains("“The Czech Republic reported as follows:”"))
    }

    @Test("If the cycle is unknown, any name is accepted")
    func anyName() {
        let marked = MarkedText(
            Sample.submission(
                state: "CZE",
                """
                answers:
                  cybercrime-legislation: { summary: "The Czech Republic reported a law." }
                  prison-rules: { summary: "Czechia reported a law." }
                """))
        marked.check(Sample.decode(marked.text, context: MarkedSubmission.outsideCycle).findings)
    }

    @Test(
        "The name as a whole word is enough",
        arguments: [
            "Canada’s courts applied the law.", "\"Canada: a law was adopted.\"",
            "|\n  ⟪FU508⟫Canada\n  reported a law.",
        ])
    func nearMisses(summary: String) { MarkedSubmission.check(answer: "summary: \(summary)") }

    @Test(
        "attribution: Another way of naming the State is enough",
        arguments: [
            ("GBR", "The United Kingdom reported a law."), ("CIV", "Côte d'Ivoire reported a law."),
            ("MDA", "Moldova reported a law."), ("KOR", "The Republic of Korea reported a law."),
        ])
    func variants(state: String, summary: String) throws {
        let membership = try #require(try ProjectTemplates.membership().accepted)
        let context = SubmissionContext(
            checklists: Sample.context.checklists, membership: membership,
            cycle: Sample.cycle())
        Findings.inWholeSubmission(
            Sample.submission(state: state, "answers: { prison-rules: { summary: \"\(summary)\" } }"),
            in: context)
    }

    @Test(
        "Another word that begins like it is not",
        arguments: ["Canadaland reported a law.", "The Canada Act was passed."])
    func otherWords(summary: String) {
        let first = summary.prefix { $0 != " " }
        MarkedSubmission.check(answer: "summary: ⟪FU505 \(first)⟫\(summary.dropFirst(first.count))")
    }

    @Test("Only English texts that are printed are checked")
    func notDue() {
        MarkedSubmission.check(answer: "summary: Le pays a adopté une loi.", language: "fr")
        MarkedSubmission.check(answer: "summary: A law was adopted.\nconfidential: true")
        MarkedSubmission.check(answer: "details: A law was adopted.\nchallenges: Staff was lacking.")
    }
}
