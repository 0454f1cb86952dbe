import Diagnostics
import TestSupport
import Testing

@testable import FollowUpValidation

@Suite("FU404 after-cut-off")
struct AfterCutOffTests {
    @Test("A submission dated after the cut-off date is a warning, with both dates")
    func after() throws {
        let text = "submitted: ⟪FU404 2011-01-31⟫"
        let finding = try #require(Findings.inSubmission(text).first)
        #expect(finding.severity == .warning)
        #expect(finding.message == "the submission is dated 2011-01-31, after the cut-off date 2011-01-30")
        #expect(finding.help == "Leave it for the next cycle, or move the cut-off date in cycle.yaml.")
    }

    @Test(
        "The cut-off date itself is in time",
        arguments: [("2011-01-29", false), ("2011-01-30", false), ("2011-01-31", true), ("2012-01-01", true)])
    func days(submitted: String, isLate: Bool) {
        let finding = AfterCutOff.check(
            submitted: Sample.date(submitted), cutOff: Sample.date("2011-01-30"))
        #expect((finding != nil) == isLate)
    }

    @Test("A submission with no more than a warning is accepted")
    func accepted() {
        let decoded = Sample.decode(Sample.submission("submitted: 2011-01-31"))
        #expect(!decoded.hasErrors)
        #expect(decoded.accepted?.submitted == Sample.date("2011-01-31"))
    }

    @Test(
        "A submission on the day itself, before it, or without a date is accepted",
        arguments: ["2011-01-30", "2010-12-31", "\"\""])
    func before(date: String) {
        Findings.inSubmission("submitted: \(date)")
    }
}
