import TestSupport
import Testing

@Suite("FU019 foreign-space")
struct ForeignSpaceTests {
    @Test(
        "nbsp: a space of another kind is reported where it stands, and a plain one is written for it",
        arguments: [
            ("⟪FU019 \u{A0}⟫\u{A0}\u{A0}\u{A0}status: implemented", "    status: implemented"),
            ("   ⟪FU019 \u{A0}⟫status: implemented", "    status: implemented"),
            ("⟪FU019 \u{202F}⟫\u{202F}  status: implemented", "    status: implemented"),
            ("⟪FU019 \u{2009}⟫   status: implemented", "    status: implemented"),
            ("⟪FU019 \u{2007}⟫   status: implemented", "    status: implemented"),
            ("⟪FU019 \u{3000}⟫\u{3000}status: implemented", "    status: implemented"),
            ("    status:⟪FU019 \u{A0}⟫implemented", "    status: implemented"),
            ("⟪FU019 \u{A0}⟫\u{A0}\u{A0}\u{A0}# a remark", "    # a remark"),
            (
                "    details: >\n⟪FU019 \u{A0}⟫\u{A0}    The rules apply.",
                "    details: >\n      The rules apply."
            ),
            (
                "    details: >\n⟪FU019 \u{A0}⟫\u{A0}\n    status: implemented",
                "    details: >\n  \n    status: implemented"
            ),
            (
                "    measures:\n      -⟪FU019 \u{A0}⟫{ title: \"Act\" }",
                "    measures:\n      - { title: \"Act\" }"
            ),
        ])
    func spaces(typed: String, meant: String) throws {
        try Repairs.check("    authority: Police\n\(typed)", meant: "    authority: Police\n\(meant)")
    }

    @Test("Such spaces all over the file are one finding")
    func onceAFile() {
        let answer = "    status: implemented\n    authority: Police\n"
        let text = Sample.submission(
            "answers:\n  prison-rules:\n\(answer)  cybercrime-capacity:\n\(answer)"
        ).replacing("    ", with: "\u{A0}\u{A0} \u{A0}")
        let findings = Sample.decode(text).findings
        #expect(
            findings.map(\.message) == [
                "this and 3 other lines have a no-break space where plain spaces belong"
            ])
    }

    @Test("Within a text they are part of the text")
    func withinText() {
        Findings.inSubmission(
            "answers:\n  prison-rules:\n    details: >\n      \u{A0}The rules\u{A0}apply.\n")
    }
}
