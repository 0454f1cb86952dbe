import Diagnostics
import TestSupport
import Testing

@testable import FollowUpValidation

@Suite("FU231 question-of-two-agencies")
struct QuestionOfTwoAgenciesTests {
    @Test("A question that is given to a second agency is asked about, and given to both")
    func twice() throws {
        let checked = MarkedAgencies.check(
            """
            Justice: [cybercrime-legislation, cybercrime-capacity, prison-rules]
            Interior: [⟪FU231 cybercrime-capacity⟫]
            Police: [⟪FU231 cybercrime-capacity⟫]
            """)
        let finding = try #require(checked.findings.first)
        #expect(finding.severity == .warning)
        #expect(finding.message == "“cybercrime-capacity” is given to an agency already; both are asked")
        #expect(finding.related.map(\.message) == ["given here first"])
        #expect(checked.agencies?.map(\.items.count) == [3, 1, 1])
    }
}
