import Diagnostics
import TestSupport
import Testing

@testable import FollowUpValidation

@Suite("FU426 question-twice")
struct QuestionTwiceTests {
    @Test("A question that one agency has twice is pointed out, and asked once")
    func twice() throws {
        let checked = MarkedAgencies.check(
            """
            Justice: [cybercrime-legislation, prison-rules, ⟪FU426 prison-rules⟫]
            Police: [cybercrime-capacity, ⟪FU231 prison-rules⟫]
            """)
        let finding = try #require(checked.findings.first)
        #expect(finding.severity == .warning)
        #expect(finding.message == "“prison-rules” is given to the same agency twice")
        #expect(finding.related.map(\.message) == ["given here first"])
        #expect(
            checked.agencies?.map(\.items) == [
                ["cybercrime-legislation", "prison-rules"], ["cybercrime-capacity", "prison-rules"],
            ])
    }
}
