import TestSupport
import Testing

@testable import FollowUpValidation

@Suite("FU232 unknown-question-of-agency")
struct UnknownQuestionOfAgencyTests {
    @Test("What is no question is reported, with the one that was meant")
    func unknown() throws {
        let checked = MarkedAgencies.check(
            """
            Justice: [cybercrime-legislation, cybercrime-capacity, prison-rules, ⟪FU232 prison-rulse⟫]
            Interior: [⟪FU232 lanterns⟫]
            """)
        #expect(
            checked.findings.map(\.message) == [
                "“prison-rulse” is not an item of the checklist sample",
                "“lanterns” is not an item of the checklist sample",
            ])
        #expect(checked.findings.first?.help?.contains("prison-rules") == true)
        #expect(checked.agencies == nil)
    }

    @Test(
        "What is no list of agencies is reported as anywhere else",
        arguments: ["⟪FU101⟫- Justice", "⟪FU012⟫"])
    func shape(text: String) { #expect(MarkedAgencies.check(text).agencies == nil) }
}
