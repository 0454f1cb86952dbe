import Diagnostics
import TestSupport
import Testing

@Suite("FU315 too-many-principal")
struct TooManyPrincipalTests {
    private let principal = "summary: Canada reported rules., principal: true"

    @Test("The fourth mark is reported at its answer, with all that are marked")
    func four() throws {
        let findings = check(
            """
            item-1: { \(principal) }
            item-2: { summary: Canada reported rules., principal: false }
            item-3: { \(principal) }
            item-4: { \(principal) }
            ⟪FU315 item-6⟫: { \(principal) }
            """)
        let finding = try #require(findings.first)
        #expect(findings.count == 1)
        #expect(finding.item == "item-6")
        #expect(finding.message == "4 answers are marked as principal results; at most 3 may be")
        #expect(
            finding.help == """
                Leave “principal: true” where it matters most, and write false in the others. Marked are \
                “item-1”, “item-3”, “item-4” and “item-6”.
                """)
        #expect(finding.related.map(\.message) == Array(repeating: "marked here too", count: 3))
    }

    @Test("However many there are too many, it is one finding")
    func six() {
        check(
            (1...6).map { "\($0 == 4 ? "⟪FU315 item-4⟫" : "item-\($0)"): { \(principal) }" }.joined(
                separator: "\n"))
    }

    @Test(
        "Three may be marked, and what does not count is not counted",
        arguments: [
            "item-4: { summary: Canada reported rules. }",
            "item-4: { \(Self.more), confidential: true, principal: ⟪FU316 true⟫ }",
            "⟪FU307 item-4⟫: { \(Self.more), confirmed: false, principal: true }",
            "item-4: { \(Self.more), principal: ⟪FU210 perhaps⟫ }", "item-4: { principal: ⟪FU316 true⟫ }",
        ])
    func three(fourth: String) {
        check((1...3).map { "item-\($0): { \(principal) }" }.joined(separator: "\n") + "\n" + fourth)
    }

    private static let more = "summary: Canada reported more."

    @discardableResult
    private func check(_ answers: String) -> [Diagnostic] {
        let lines = answers.split(separator: "\n").map { "  \($0)\n" }
        return MarkedSubmission.check("answers:\n" + lines.joined(), in: MarkedSubmission.withSixItems)
    }
}
