import TestSupport
import Testing

@Suite("FU251 deadline-after-cut-off")
struct DeadlineAfterCutOffTests {
    @Test(
        "A deadline after the cut-off date is reported; one on it or before it is not",
        arguments: ["⟪FU251 2011-01-31⟫", "2011-01-30", "2010-12-31", "\"\""])
    func reported(deadline: String) {
        let (decoded, marked) = MarkedCycle.decode("deadline: \(deadline)")
        marked.check(decoded.findings)
    }
}
