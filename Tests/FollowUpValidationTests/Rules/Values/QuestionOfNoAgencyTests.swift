import FollowUpModel
import TestSupport
import Testing

@testable import FollowUpValidation

@Suite("FU230 question-of-no-agency")
struct QuestionOfNoAgencyTests {
    @Test("A list that gives every question to an agency has no findings, however it is written")
    func all() {
        let checked = MarkedAgencies.check(
            """
            # who answers what
            Ministry of Justice: [cybercrime-legislation, prison-rules]
            "Police: the capital":
              - cybercrime-capacity
            Nobody: []
            """)
        #expect(
            checked.agencies == [
                AgencyQuestions(
                    name: "Ministry of Justice", items: ["cybercrime-legislation", "prison-rules"]),
                AgencyQuestions(name: "Police: the capital", items: ["cybercrime-capacity"]),
                AgencyQuestions(name: "Nobody", items: []),
            ])
    }

    @Test("Questions that are given to nobody are listed, ready to be copied")
    func missing() {
        let one = MarkedAgencies.check("⟪FU230⟫Justice: [cybercrime-legislation, prison-rules]")
        #expect(one.findings.map(\.message) == ["1 question of the form is given to no agency"])
        #expect(one.findings.map(\.help) == ["Write below an agency: cybercrime-capacity."])
        let two = MarkedAgencies.check("⟪FU230⟫Justice: [prison-rules]")
        #expect(two.findings.map(\.message) == ["2 questions of the form are given to no agency"])
        #expect(
            two.findings.map(\.help) == [
                "Write below an agency: cybercrime-legislation, cybercrime-capacity."
            ])
        #expect(two.agencies == nil)
    }
}
