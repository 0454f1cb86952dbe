import Testing

@Suite("FU004 control-character")
struct ControlCharacterTests {
    @Test("A character that cannot be printed is reported at its bytes, with its number")
    func controlCharacters() {
        let findings = Findings.inSubmission(
            """
            answers:
              prison-rules:
                summary: Canada⟪FU004 \u{1}⟫ reported⟪FU004 \u{9F}⟫ that⟪FU004 \u{FEFF}⟫ it had
            """)
        #expect(
            findings.map(\.message) == [
                "the character U+0001 cannot stand in a text", "the character U+009F cannot stand in a text",
                "the character U+FEFF cannot stand in a text",
            ])
        #expect(findings.allSatisfy { $0.help == "Delete it." })
    }

    @Test("A character that was written as an escape is reported too")
    func escapes() {
        let findings = Findings.inSubmission(
            #"""
            answers:
              prison-rules:
                summary: ⟪FU004 "Canada\x01 reported"⟫
              ⟪FU004 ⟪FU105 "prison\0"⟫⟫: { summary: "Canada\u00E9\t" }
            """#)
        #expect(findings.first?.message == "the character U+0001 cannot stand in a text")
    }

    @Test(
        "Tabs and line breaks within a text, and letters of every script, are read",
        arguments: ["a\tb", #""a\tb\n\r\N""#, "naïve", "عربي", "中文", "👩‍👩‍👧", "\u{FFFD}"])
    func printable(text: String) {
        Findings.inSubmission("answers: { prison-rules: { summary: \(text) } }")
    }
}
