import Testing

@Suite("The bytes of a scalar")
struct ScalarRangeTests {
    @Test(
        "The range includes quotation marks, but no comments or white space around them",
        arguments: [
            "⟪plain a⟫: ⟪plain two words⟫  # comment\n",
            "⟪quote 'a'⟫: ⟪quote 'it''s'⟫\n",
            "⟪quote \"a\"⟫  :  ⟪quote \"b\\n\\\"c\\\"\"⟫  # comment\n",
            "- ⟪plain a⟫\n-   ⟪plain b⟫\n",
            "{⟪plain a⟫: ⟪plain b⟫, ⟪quote \"c\"⟫: [⟪plain d⟫ , ⟪quote 'e'⟫]}",
            "⟪plain a⟫: ⟪plain one\n  two⟫\n⟪plain b⟫: ⟪quote \"one\n  two\"⟫\n",
            "⟪plain a⟫",
            "? ⟪plain a⟫\n: ⟪plain b⟫\n",
        ])
    func bytes(marked: String) {
        expectTexts(markedIn: marked)
    }

    @Test(
        "A block begins at its indicator and ends with its last line break",
        arguments: [
            "⟪plain a⟫: ⟪block >\n  one\n  two\n⟫⟪plain b⟫: ⟪plain c⟫\n",
            "⟪plain a⟫: ⟪block |-\n  one\n⟫# comment\n⟪plain b⟫: ⟪plain c⟫\n",
            "- ⟪block >\n  one⟫",
            "⟪plain a⟫:\n  ⟪plain b⟫: ⟪block >\n      \n⟫    # comment\n  ⟪plain c⟫: ⟪plain d⟫\n",
            "⟪plain é⟫: ⟪block >\n  中文\n  😀\n⟫⟪plain ب⟫: ⟪plain c⟫\n",
            "⟪plain a⟫: ⟪block >\r\n  one\r\n  two\r\n⟫⟪plain b⟫: ⟪plain c⟫\r\n",
        ])
    func blocks(marked: String) {
        expectTexts(markedIn: marked)
    }

    @Test(
        "A missing value is the empty range after its key or hyphen",
        arguments: [
            "⟪plain a⟫:⟪plain⟫\n⟪plain b⟫:⟪plain⟫   # comment\n",
            "-⟪plain⟫\n-⟪plain⟫\n",
            "{⟪plain a⟫: ⟪plain⟫, ⟪plain b⟫⟪plain⟫}",
            "⟪plain é⟫:⟪plain⟫\n\n# 中\n\n⟪plain b⟫:⟪plain⟫",
            "⟪plain a⟫: ⟪quote \"\"⟫\n⟪plain b⟫: ⟪quote ''⟫\n",
        ])
    func blankValues(marked: String) {
        expectTexts(markedIn: marked)
    }

    @Test(
        "Multibyte text before it, and in it, is counted in bytes",
        arguments: [
            "⟪plain é⟫: ⟪plain ünï⟫\n⟪plain b⟫: ⟪plain c⟫\n",
            "# عربي 中文 😀\n⟪plain عربي⟫: ⟪quote \"中文\"⟫\n⟪plain 😀⟫: ⟪plain 👩‍👩‍👧⟫ # é\n⟪plain b⟫: ⟪plain c⟫\n",
            "[⟪plain e\u{301}⟫, ⟪quote '\u{10FFFD}'⟫, ⟪plain a⟫]",
        ])
    func multibyteText(marked: String) {
        expectTexts(markedIn: marked)
    }

    @Test(
        "A byte order mark is counted and belongs to no scalar",
        arguments: [
            "\u{FEFF}⟪plain a⟫: ⟪plain b⟫\n", "\u{FEFF}⟪plain é⟫: ⟪quote \"中\"⟫\n",
            "\u{FEFF}# é\n- ⟪plain a⟫\n",
            "\u{FEFF}⟪plain a⟫:⟪plain⟫",
        ])
    func byteOrderMark(marked: String) {
        expectTexts(markedIn: marked)
    }

    @Test("A line break of any kind takes its own bytes", arguments: ["\n", "\r\n", "\r"])
    func lineBreaks(lineBreak: String) {
        let lines = [
            "# é", "⟪plain a⟫: ⟪plain b⟫", "", "⟪plain c⟫:", "  - ⟪quote \"中\"⟫", "  - ⟪plain d⟫ # e", "",
        ]
        expectTexts(markedIn: lines.joined(separator: lineBreak))
    }
}
