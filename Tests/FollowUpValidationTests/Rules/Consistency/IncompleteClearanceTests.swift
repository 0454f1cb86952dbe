import TestSupport
import Testing

@testable import FollowUpValidation

@Suite("FU320 incomplete-clearance")
struct IncompleteClearanceTests {
    @Test(
        "A clearance that does not say who gave it, or when, is reported",
        arguments: [
            ("authority: Ministry", "nothing says on which day the reply was cleared"),
            ("name: A. Person, date: \"\"", "nothing says on which day the reply was cleared"),
            ("date: 2011-01-14", "nothing says who cleared the reply"),
        ])
    func incomplete(fields: String, message: String) {
        let finding = IncompleteClearance.check(
            saysWho: !fields.hasPrefix("date"), saysWhen: fields.hasPrefix("date"))
        #expect(finding?.message == message)
        // No word of it is shown where it stands in a file.
        let shown = MarkedSubmission.check(
            "cleared-by: { ⟪FU320 \(fields.prefix { $0 != ":" })⟫\(fields.drop { $0 != ":" }) }")
        #expect(shown.map(\.isConfidential) == [true])
    }

    @Test(
        "One that says both, or nothing, is not; a day that is none is reported as such",
        arguments: [
            "{ authority: Ministry, name: \"\", date: 2011-01-14 }", "{ name: A. Person, date: 2011-01-14 }",
            "{ authority: \"\", name: \"\", date: \"\" }", "{}", "{ name: A. Person, date: ⟪FU202 soon⟫ }",
        ])
    func complete(clearance: String) { MarkedSubmission.check("cleared-by: \(clearance)") }
}
