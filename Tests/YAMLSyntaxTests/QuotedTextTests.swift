import TestSupport
import Testing
import YAMLSyntax

@Suite("Text in quotation marks")
struct QuotedTextTests {
    @Test(
        "Only what could end or change a text, or is invisible, is escaped",
        arguments: [
            ("", "\"\""), ("Ministry of Justice", "\"Ministry of Justice\""),
            ("it's: #1 - {x}", "\"it's: #1 - {x}\""),
            ("é 中 ب 😀", "\"é 中 ب 😀\""), ("say \"no\"", "\"say \\\"no\\\"\""), ("C:\\new", "\"C:\\\\new\""),
            ("a\nb\r\nc\td", "\"a\\nb\\r\\nc\\td\""), ("\0\u{1B}\u{7F}", "\"\\x00\\x1B\\x7F\""),
            ("\u{85}\u{2028}\u{2029}", "\"\\x85\\u2028\\u2029\""), ("\u{FEFF}\u{202E}", "\"\\uFEFF\\u202E\""),
            ("\u{FFFE}\u{FFFF}", "\"\\uFFFE\\uFFFF\""), ("\u{E0041}", "\"\\U000E0041\""),
            ("\u{AD}", "\"\\xAD\""),
        ])
    func quoted(text: String, quoted: String) {
        #expect(same(YAMLText.quoted(text), quoted))
    }

    @Test("Hostile text is read back unchanged", arguments: HostileText.all)
    func hostile(text: String) {
        check(text)
    }

    @Test(
        "Text that begins or ends like YAML syntax is read back unchanged",
        arguments: [
            " ", "  a  ", "\na\n", "- a", "a: b", "# a", "&a", "*a", "!a", "%a", "---", "...", "? a", "\"",
            "\\", "\\\"", "null",
            "a\\", "\\n", "'", "''", "[", "]", "{", "}", ",", "@a", "`a`", "\u{FEFF}", "\u{301}", "\r", "\0",
        ])
    func syntax(text: String) {
        check(text)
    }

    @Test("A long text is broken between words")
    func wrapped() {
        #expect(
            YAMLText.wrapped("one two three four  five", indent: 2, width: 11)
                == "\"one two\n  three\n  four  five\"")
    }

    @Test("Random text is read back unchanged", arguments: Proof.seeds(outOf: 1_000))
    func random(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        check(HostileText.random(using: &random))
        let scalars = (0..<40).compactMap { _ in
            let most: UInt32 = [0x7F, 0x2FFF, 0x10FFFF].randomElement(using: &random) ?? 0x7F
            return Unicode.Scalar(UInt32.random(in: 0...most, using: &random))
        }
        check(String(String.UnicodeScalarView(scalars)))
    }

    @Test("Every Unicode scalar is read back unchanged, plane by plane", arguments: UInt32(0)...16)
    func everyCharacter(plane: UInt32) {
        let scalars = (plane << 16...plane << 16 | 0xFFFF).compactMap(Unicode.Scalar.init)
        // Each after a letter, because a letter may have no more than thirty marks.
        let text = String(String.UnicodeScalarView(scalars.flatMap { ["a", $0] }))
        #expect(read(YAMLText.quoted(text)).tree.texts.elementsEqual([text], by: same))
    }

    /// Checks a text as the whole file, as a key, as a value, in a list and in brackets.
    private func check(_ text: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) {
        let quoted = YAMLText.quoted(text)
        let reading = read(
            "\(quoted): \(quoted)\nlist:\n  - \(quoted)\n  - { \(quoted): [\(quoted), \(quoted)] }\n")
        #expect(reading.problems == [], sourceLocation: sourceLocation)
        let expected = [text, text, "list", text, text, text, text]
        #expect(reading.tree.texts.elementsEqual(expected, by: same), sourceLocation: sourceLocation)
        #expect(read(quoted).tree.texts.elementsEqual([text], by: same), sourceLocation: sourceLocation)
        let wrapped = read("a:\n  b: \(YAMLText.wrapped(text, indent: 4, width: 12))\n")
        #expect(wrapped.tree.texts.elementsEqual(["a", "b", text], by: same), sourceLocation: sourceLocation)
    }
}
