import Testing
import YAMLSyntax

@Suite("Tabs")
struct TabIndentationTests {
    @Test(
        "A tab in the indentation is reported at the tab",
        arguments: [
            "⟪here: \t⟫a: 1\n", "a:\n⟪here: \t⟫b: 1\n", "a:\n⟪here: \t⟫\tb: 1\n", "a:\n  ⟪here: \t⟫b: 1\n",
            "a: 1\n⟪here: \t⟫b: 2\n", "a:\n  b: 1\n⟪here: \t⟫c: 2\n", "a:\n  b: 1\n ⟪here: \t⟫c: 2\n",
            "a:\n⟪here: \t⟫- b\n", "a: >\n⟪here: \t⟫text\n", "a: >\n  text\n⟪here: \t⟫more\n",
            "a: >\n  ⟪here: \t⟫text\n",
            "- a\n⟪here: \t⟫- b\n",
            // after multibyte text and a byte order mark
            "é: 中\n⟪here: \t⟫b: 2\n", "\u{FEFF}⟪here: \t⟫a: 1\n", "\u{FEFF}é:\n⟪here: \t⟫b: 1\n",
            // after the other line breaks
            "a:\r\n⟪here: \t⟫b: 1\r\n", "a: 1\r⟪here: \t⟫b: 2\r",
            // between the hyphen and what it indents
            "-⟪here: \t⟫a: 1\n",
        ])
    func tabIndentation(marked: String) {
        expect([.tabIndentation], in: marked)
    }

    @Test(
        "A tab anywhere else is white space or text",
        arguments: [
            ("a:\t1\n", "{a: 1}"), ("a: b\tc\n", "{a: b\tc}"), ("a: \"b\tc\"\n", "{a: b\tc}"),
            ("a: 1\t\n", "{a: 1}"),
            ("a: 1\t# c\n", "{a: 1}"), ("a: {\n\tb: 1}\n", "{a: {b: 1}}"), ("a: \"x\n\ty\"\n", "{a: x y}"),
            ("a: |\n  b\n  \tc\n", "{a: b\n\tc\n}"), ("# c\td\na: 1\n", "{a: 1}"),
        ])
    func otherTabs(yaml: String, outline: String) {
        let reading = read(yaml)
        #expect(reading.problems == [])
        #expect(reading.tree.outline == outline)
    }

    @Test("An error after an allowed tab is not blamed on the tab")
    func somethingElse() {
        expect(
            [.malformed(problem: "did not find expected node content", context: "while parsing a flow node")],
            in: "a: {\n\t⟪here:⟫]}\n")
        expect(
            [
                .malformed(
                    problem: "found character that cannot start any token",
                    context: "while scanning for the next token")
            ], in: "a: [\n\t⟪here:⟫@b]\n")
    }
}
