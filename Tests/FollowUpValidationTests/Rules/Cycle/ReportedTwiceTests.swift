import TestSupport
import Testing

@Suite("FU433 reported-twice")
struct ReportedTwiceTests {
    @Test("A commitment that another text, or the same, is about is reported where it is named again")
    func twice() throws {
        let decoded = MarkedContribution.check(
            """
            reports:
              - { about: [study], summary: The Institute reported a study. }
              - { about: [⟪FU433 study⟫], summary: The Institute reported another study. }
            """)
        let finding = try #require(decoded.findings.first)
        #expect(finding.message == "there is another text about “study”")
        #expect(finding.related.map(\.message) == ["the first is here"])
        MarkedContribution.check(
            "reports: [{ about: [study, ⟪FU433 study⟫], summary: The Institute reported a study. }]")
    }
}
