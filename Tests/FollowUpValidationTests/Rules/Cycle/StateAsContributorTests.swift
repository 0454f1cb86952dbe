import ByteText
import Diagnostics
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@Suite("FU431 state-as-contributor")
struct StateAsContributorTests {
    private let report = "reports: [{ about: [study], summary: The Institute reported a study. }]"

    @Test(
        "The code or name of a State, real or invented, is no contributor",
        arguments: ["CAN", "can", "Canada", "the former name Czech Republic", "XAA"])
    func state(name: String) throws {
        let name = name.replacing("the former name ", with: "")
        let decoded = MarkedContribution.check(report, by: "⟪FU431 \(name)⟫")
        #expect(decoded.value == nil)
        #expect(
            decoded.findings.first?.message == "“\(name)” is a State, and a State is not a contributor")
    }

    @Test(
        "An institute that has the name of a State in its own is a contributor",
        arguments: [
            "Canada Institute", "Institute of Criminology of Canada", "Government of Crime",
            "Permanent Court",
        ])
    func institute(name: String) {
        let institute = Contributor(id: "institute", name: StateName(name), answersFor: [.commission])
        let decoded = MarkedContribution.check(
            "reports: [{ about: [study], summary: \(name) reported a study. }]", by: "institute",
            in: Sample.contributionContext(Sample.cycle(contributors: [institute])))
        #expect(decoded.value != nil)
    }

    @Test("A reply among the contributions is reported at its State, and nothing else of it")
    func reply() {
        let decoded = MarkedContribution.checkWhole(
            "checklist: sample\nedition: 1\nstate: ⟪FU431 CAN⟫\nanswers:\n  prison-rules: { status: none }\n")
        #expect(decoded.value == nil)
        #expect(
            decoded.findings.first?.message
                == "a file among the contributions names a State as the one that reports"
        )
    }

    @Test("Nothing of a reply among the contributions is shown but its State")
    func shown() {
        let file = SourceFile(
            path: "contributions/CAN.yaml",
            bytes: Array(
                """
                state: CAN
                respondent: { name: Wolfram }
                answers:
                  prison-rules: { confidential: true, summary: Wolfram: a law }

                """.utf8))
        let findings = Contribution.decode(file, in: Sample.contributionContext()).findings
        #expect(findings.contains { $0.code == "FU431" })
        var renderer = TextRenderer(sources: [file])
        for finding in findings { #expect(!renderer.render(finding).contains("Wolfram")) }
    }

    @Test(
        "A contributor that is listed by the name of a State, or as a part of it, is none either",
        arguments: [
            "Canada", "Government of Canada", "the Ministry of Justice of Canada", "Republic of Malta",
            "Permanent Mission of Canada to the United Nations",
            "Federal Ministry of the Interior of the Czech Republic",
        ])
    func listed(name: String) {
        let canada = Contributor(id: "ministry", name: StateName(name), answersFor: [.commission])
        MarkedContribution.check(
            report, by: "⟪FU431 ministry⟫",
            in: Sample.contributionContext(Sample.cycle(contributors: [canada])))
    }
}
