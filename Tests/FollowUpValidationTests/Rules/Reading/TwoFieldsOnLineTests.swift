import TestSupport
import Testing

@Suite("FU028 two-fields-on-line")
struct TwoFieldsOnLineTests {
    @Test(
        "A second field on a line is reported at its name, and left to a person",
        arguments: [
            "authority: \"Police\" ⟪FU028 challenges⟫: none",
            "authority: \"Police\" ⟪FU028 challenges⟫: \"none\"",
            "authority: 'Police', ⟪FU028 challenges⟫: none",
        ])
    func second(answer: String) {
        let findings = Findings.inSubmission("answers:\n  prison-rules:\n    \(answer)\n")
        #expect(findings.flatMap(\.fixes).map(\.safety) == [.unsafe])
    }
}
