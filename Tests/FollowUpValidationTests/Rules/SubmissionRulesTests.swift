import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@Suite("Rules on a submission as a whole")
struct SubmissionRulesTests {
    @Test("They report mistakes even if the State cannot be determined")
    func unknownState() {
        let marked = MarkedText(
            Sample.submission(
                state: "⟪FU207 KAN⟫",
                """
                answers:
                  prison-rules:
                    status: ⟪FU301 implemented⟫
                    summary: Canada did what ⟪FU304 we⟫ could.
                """))
        let decoded = Sample.decode(marked.text)
        marked.check(decoded.findings)
        #expect(decoded.value == nil)
    }
}
