import Testing
import YAMLSyntax

@Suite("Text that is not YAML")
struct MalformedTests {
    @Test(
        "It is a problem at the place where reading stops, in libyaml’s words",
        arguments: [
            ("a: Act⟪here:⟫: the law\n", "mapping values are not allowed in this context", ""),
            ("é: 中文⟪here:⟫: ب\n", "mapping values are not allowed in this context", ""),
            ("\u{FEFF}a: Act⟪here:⟫: the law\r\n", "mapping values are not allowed in this context", ""),
            ("a: 1\r\n  b⟪here:⟫: 2\r\n", "mapping values are not allowed in this context", ""),
            ("a: \"open\nb: 1\n⟪here:⟫", "found unexpected end of stream", "while scanning a quoted scalar"),
            ("a: 'é\n⟪here:⟫", "found unexpected end of stream", "while scanning a quoted scalar"),
            ("a: \"x\" ⟪here:⟫y\n", "did not find expected key", "while parsing a block mapping"),
            ("a: \"⟪here:⟫\\d\"\n", "found unknown escape character", "while parsing a quoted scalar"),
            ("a: 1\nword\n⟪here:⟫", "could not find expected ':'", "while scanning a simple key"),
            (
                "a: ⟪here:⟫@x\n", "found character that cannot start any token",
                "while scanning for the next token"
            ),
            (
                "a: ⟪here:⟫`x`\n", "found character that cannot start any token",
                "while scanning for the next token"
            ),
            ("a: [b\nc⟪here:⟫: d\n", "did not find expected ',' or ']'", "while parsing a flow sequence"),
            ("a: {b: 1\nc⟪here:⟫: d\n", "did not find expected ',' or '}'", "while parsing a flow mapping"),
            ("a:\n  - b\n ⟪here:⟫c: 1\n", "did not find expected key", "while parsing a block mapping"),
            ("- a\n⟪here:⟫b: 1\n", "did not find expected '-' indicator", "while parsing a block collection"),
            ("a: ⟪here:⟫- b\n", "block sequence entries are not allowed in this context", ""),
        ])
    func malformed(marked: String, problem: String, context: String) {
        expect([.malformed(problem: problem, context: context)], in: marked)
    }

    @Test("Repeated keys before the place are reported too, in the order of the file")
    func afterOthers() {
        let problems = read("a: 1\na: 2\nb: \"open\n").problems
        #expect(problems.count == 2)
        #expect(problems.map(\.range.lowerBound) == [5, 19])
    }
}
