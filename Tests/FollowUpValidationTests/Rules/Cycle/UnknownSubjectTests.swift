import FollowUpModel
import TestSupport
import Testing

@Suite("FU438 unknown-subject")
struct UnknownSubjectTests {
    @Test("What is neither a commitment nor an outcome is reported, with what was meant")
    func unknown() throws {
        let decoded = MarkedContribution.check(
            "reports: [{ about: [⟪FU438 stuudy⟫], summary: The Institute reported a study. }]")
        let finding = try #require(decoded.findings.first)
        #expect(
            finding.message
                == "“stuudy” is neither a commitment of the instrument nor an outcome of the cycle")
        #expect(finding.help == "Did you mean “study”?")
    }

    @Test("Where the instrument is unknown, only that is reported")
    func unknownInstrument() {
        MarkedContribution.checkWhole(
            """
            contributor: institute
            instrument: ⟪FU601 other⟫
            cycle: "2011"
            language: en
            reports: [{ about: [x], summary: The Institute reported a study. }]
            """, in: Sample.contributionContext(nil))
    }
}
