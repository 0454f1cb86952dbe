import ByteText
import Diagnostics
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

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

    @Test(
        "A tab stands for as many spaces as bring the line to its neighbours",
        arguments: [
            "    status: implemented\n\tauthority: Police\n",
            "    status: implemented\n  \tauthority: Police\n",
            "    measures:\n      - { title: Act }\n\tauthority: Police\n",
            "    summary: >\n\t\tThe rules apply.\n    authority: Police\n",
        ])
    func fixed(answer: String) {
        let typed = Sample.submission("answers:\n  prison-rules:\n" + answer)
        let result = SafeFixes.apply(
            to: SourceFile(path: "CAN.yaml", bytes: Array(typed.utf8)), in: Sample.context)
        #expect(
            Submission.decode(result.file, in: Sample.context).findings.filter { $0.code.hasPrefix("FU0") }
                == [])
        #expect(!result.file.bytes.contains(UInt8(ascii: "\t")))
    }

    @Test("Tabs all over the file are one finding, which says how many lines there are")
    func onceAFile() throws {
        let answers = ["cybercrime-legislation", "cybercrime-capacity", "prison-rules"].map {
            "  \($0):\n    status: implemented\n\tauthority: Police\n"
        }
        let findings = Sample.decode(Sample.submission("answers:\n" + answers.joined())).findings
            .filter { $0.severity == .error }
        #expect(findings.map(\.message) == ["this and 2 other lines are indented with tabs"])
        #expect(findings.first?.fixes.map(\.edits.count) == [3])
        #expect(
            findings.first?.related.map(\.message) == [
                "lines 7 to 15 were not read; the rest of the file was"
            ])
    }
}
