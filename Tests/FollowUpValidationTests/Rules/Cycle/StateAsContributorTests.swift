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
            decoded.findings.first?.message == "“\(name)” stands for a State, and a State is no contributor")
    }

    @Test("A reply among the contributions is reported at its State, and nothing else of it")
    func reply() {
        let decoded = MarkedContribution.checkWhole(
            "checklist: sample\nedition: 1\nstate: ⟪FU431 CAN⟫\nanswers:\n  prison-rules: { status: none }\n")
        #expect(decoded.value == nil)
        #expect(
            decoded.findings.first?.help
                == "If it is the reply of a State, move the file beside cycle.yaml; else name the contributor."
        )
    }

    @Test("A contributor that is listed by the name of a State is none either")
    func listed() {
        let canada = Contributor(id: "ministry", name: StateName("Canada"), answersFor: [.commission])
        MarkedContribution.check(
            report, by: "⟪FU431 ministry⟫",
            in: Sample.contributionContext(Sample.cycle(contributors: [canada])))
    }
}
