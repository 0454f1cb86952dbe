import ByteText
import Diagnostics
import Testing

@testable import FollowUpValidation

@Suite("FU005 tab-indentation")
struct TabIndentationTests {
    @Test("A line indented with a tab is reported at the tab, and what follows is not reported as missing")
    func tab() throws {
        let finding = try #require(
            Findings.inWholeSubmission(
                """
                answers:
                ⟪FU005 \t⟫prison-rules:
                checklist: sample
                """
            ).first)
        #expect(finding.message == "the line is indented with a tab")
    }

    @Test("A tab after spaces is reported at the tab")
    func tabAfterSpaces() {
        Findings.inSubmission(
            """
            answers:
              prison-rules:
                status: "implemented"
              ⟪FU005 \t⟫summary: The rules apply.
            """)
    }

    @Test("A tab before the lines of a long text is reported")
    func tabInBlock() {
        Findings.inSubmission(
            """
            answers:
              prison-rules:
                summary: >
            ⟪FU005 \t⟫The rules apply.
            """)
    }

    @Test("Tabs that do not indent are accepted")
    func elsewhere() {
        Findings.inSubmission(
            """
            answers:
              prison-rules:
                authority:\tPrison Service\t⟪FU014 # done⟫
                details: The rules\tapply.
            """)
    }

    @Test("A tab is never replaced by more than eight spaces", arguments: [(8, 8), (9, 2), (2_000_000, 2)])
    func widest(indentation: Int, width: Int) {
        let text = String(repeating: " ", count: indentation) + "a: b\n\tc: d\n"
        let fix = TabIndentation.fix(in: SourceFile(path: "f", bytes: Array(text.utf8)))
        #expect(fix.edits.map(\.replacement.utf8.count) == [width])
    }
}
