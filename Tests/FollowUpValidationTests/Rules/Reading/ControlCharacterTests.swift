import ByteText
import FollowUpValidation
import TestSupport
import Testing

@Suite("FU004 control-character")
struct ControlCharacterTests {
    @Test("A control character is reported at its bytes, with its code point")
    func controlCharacters() {
        let findings = Findings.inSubmission(
            """
            answers:
              prison-rules:
                details: Canada⟪FU004 \u{1}⟫ reported⟪FU004 \u{9F}⟫ that⟪FU004 \u{FEFF}⟫ it had
            """)
        #expect(
            findings.map(\.message) == [
                "here is a character that cannot be printed (U+0001)",
                "here is a character that cannot be printed (U+009F)",
                "here is a character that cannot be printed (U+FEFF)",
            ])
        #expect(findings.allSatisfy { $0.help == "Delete it." })
    }

    @Test("A character written as an escape sequence is reported too")
    func escapes() {
        let findings = Findings.inSubmission(
            #"""
            answers:
              prison-rules:
                details: ⟪FU004 "Canada\x01 reported"⟫
              ⟪FU004 ⟪FU105 "prison\0"⟫⟫: { authority: ⟪FU004 "Canada\u00E9\b"⟫ }
            """#)
        #expect(
            findings.first?.message
                == "a backslash here makes a character that cannot be printed (U+0001)")
        #expect(
            findings.first?.help
                == #"Delete it, or write \\ for each backslash that is part of the text."#)
    }

    @Test(
        "Tabs and line breaks within a text, and letters of every script, are accepted",
        arguments: [
            "a\tb", #""a⟪FU015 \t⟫b\n\r\N""#, "naïve", "عربي", "中文", "👩‍👩‍👧 family", "a\u{FFFD}",
        ])
    func printable(text: String) {
        Findings.inSubmission("answers: { prison-rules: { authority: \(text) } }")
    }

    @Test("A line break of a word processor becomes a space, and no other character is fixed")
    func fixed() {
        let text = "answers: { prison-rules: { authority: a\u{B}b\u{2028}c\u{FEFF}d\u{1}e\u{B}f } }\n"
        let file = SourceFile(path: "CAN.yaml", bytes: Array(Sample.submission(text).utf8))
        let result = SafeFixes.apply(to: file, in: Sample.context)
        #expect(
            String(decoding: result.file.bytes, as: UTF8.self)
                == Sample.submission("answers: { prison-rules: { authority: a b cd\u{1}e f } }\n"))
    }
}
