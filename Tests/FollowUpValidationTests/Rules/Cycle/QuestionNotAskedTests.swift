import Diagnostics
import TestSupport
import Testing

@testable import FollowUpValidation

@Suite("FU425 question-not-asked")
struct QuestionNotAskedTests {
    @Test("What the form does not ask is pointed out, and given to nobody")
    func notAsked() {
        let checked = MarkedAgencies.check(
            """
            Justice: [cybercrime-legislation, ⟪FU425 prison-rules⟫]
            Prisons: [⟪FU425 prison-rules⟫]
            Police: [cybercrime-capacity]
            """, asked: ["cybercrime-legislation", "cybercrime-capacity"])
        #expect(checked.findings.allSatisfy { $0.severity == .warning })
        #expect(checked.findings.first?.message == "the form does not ask “prison-rules”; it is left out")
        #expect(
            checked.agencies?.map(\.items) == [["cybercrime-legislation"], [], ["cybercrime-capacity"]])
    }

    @Test("What is no question of the checklist either is reported as that")
    func unknown() {
        MarkedAgencies.check(
            "Justice: [cybercrime-legislation, ⟪FU232 lanterns⟫]", asked: ["cybercrime-legislation"])
    }
}
