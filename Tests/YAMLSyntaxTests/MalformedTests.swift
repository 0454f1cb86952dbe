import TestSupport
import Testing

@testable import YAMLSyntax

@Suite("Text that is not YAML")
struct MalformedTests {
    @Test(
        "It is reported where it begins, in libyaml’s words",
        arguments: [
            ("a: Act⟪here:⟫: the law\n", "mapping values are not allowed in this context", ""),
            ("a: 中文⟪here:⟫: ب\n", "mapping values are not allowed in this context", ""),
            ("\u{FEFF}a: Act⟪here:⟫: the law\r\n", "mapping values are not allowed in this context", ""),
            ("a: \"x\" ⟪here:⟫y\n", "did not find expected key", "while parsing a block mapping"),
            ("a: ⟪here:⟫\"\\d\"\n", "found unknown escape character", "while parsing a quoted scalar"),
            (
                "a: ⟪here:⟫@x\n", "found character that cannot start any token",
                "while scanning for the next token"
            ),
            (
                "a: ⟪here:⟫`x`\n", "found character that cannot start any token",
                "while scanning for the next token"
            ),
            ("a: ⟪here:⟫[b\nc: d\n", "did not find expected ',' or ']'", "while parsing a flow sequence"),
            ("- a\n⟪here:⟫b: 1\n", "did not find expected '-' indicator", "while parsing a block collection"),
            ("a: ⟪here:⟫- b\n", "block sequence entries are not allowed in this context", ""),
        ])
    func malformed(marked: String, problem: String, context: String) {
        expect([.malformed(problem: problem, context: context)], in: marked)
    }

    @Test(
        "A mistake whose cause is known is reported where it was made, with what undoes it",
        arguments: [
            ("a: 1\r\n  ⟪here: b⟫: 2\r\n", .indentation(2, meant: 0), "a: 1\r\nb: 2\r\n"),
            ("a: ⟪here: '⟫é\n", .unclosedQuotation, "a: 'é'\n"),
            ("a: {b: ⟪here: 1⟫\nc: d\n", .bracket("}", isMissing: true), "a: {b: 1 }\nc: d\n"),
            ("a:\n  - b\n ⟪here: c⟫: 1\n", .indentation(1, meant: 0), "a:\n  - b\nc: 1\n"),
            ("a: 1\n⟪here: word⟫\n", .strayText, nil),
            ("a: 1\r⟪here: \t⟫b: 2\r", .tabIndentation, "a: 1\rb: 2\r"),
        ] as [(String, SyntaxProblem.Kind, String?)])
    func known(marked: String, kind: SyntaxProblem.Kind, repaired: String?) {
        expect([kind], in: marked)
        let text = MarkedText(marked).text
        let problem = read(text).problems.first
        guard let repaired, let problem else { return }
        #expect(String(decoding: problem.repair.applied(to: Array(text.utf8)), as: UTF8.self) == repaired)
    }

    @Test(
        "An unclosed quotation mark is reported, whatever libyaml makes of the rest",
        arguments: [
            "a: ⟪here: \"⟫open\nb: 1\n", "a:\n  b: ⟪here: \"⟫x\n  c: \"y\"\n", "a: [⟪here: \"⟫x]\nb: 1\n",
        ])
    func unclosedQuotation(marked: String) {
        expect([.unclosedQuotation], in: marked)
    }

    @Test("Duplicate keys before the error are reported too, in the order of the file")
    func afterOthers() {
        let problems = read("a: 1\na: 2\nb: \"open\n").problems
        #expect(problems.count == 2)
        #expect(problems.map(\.range.lowerBound) == [5, 13])
    }
}
