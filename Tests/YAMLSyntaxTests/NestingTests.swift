import TestSupport
import Testing
import YAMLSyntax

@Suite("Lists and mappings")
struct NestingTests {
    @Test(
        "Lists and mappings have their content in the order of the file",
        arguments: [
            ("[]", "[]"), ("{}", "{}"), ("- a\n- b\n", "[a, b]"), ("b: 1\na: 2\n", "{b: 1, a: 2}"),
            ("a:\n- b\n- c\nd: e\n", "{a: [b, c], d: e}"),
            ("a:\n  - b\n  - c: d\n    e: f\n", "{a: [b, {c: d, e: f}]}"),
            ("- - a\n  - b\n- - c\n", "[[a, b], [c]]"),
            ("{a: [b, {c: d}], e: {}}", "{a: [b, {c: d}], e: {}}"),
            ("a:\n  b:\n    c:\n      - d\ne: f\n", "{a: {b: {c: [d]}}, e: f}"), ("[a: b, c]", "[{a: b}, c]"),
            ("? [a]\n: b\n", "{[a]: b}"), ("a: { b: \"\", c: '' }\n", "{a: {b: , c: }}"), ("a", "a"),
            ("a:\n  b: >\n    one\n  c: d\n", "{a: {b: one\n, c: d}}"), ("---\na: 1\n...\n", "{a: 1}"),
            ("%YAML 1.1\n---\na: 1\n", "{a: 1}"),
        ])
    func outline(yaml: String, outline: String) {
        let reading = read(yaml)
        #expect(reading.problems == [])
        #expect(reading.tree.outline == outline)
    }

    @Test(
        "A list or mapping in brackets covers them, any other begins at its first key or dash and covers its content"
    )
    func ranges() {
        let marked = MarkedText("⟪whole é: ⟪inner [a, {b: c}]⟫\nd:\n  ⟪list1 - e\n  - f\n⟫⟫")
        let tree = read(marked.text).tree
        let found = (0..<tree.count).filter { tree.kind($0) != .scalar && tree.string($0 + 1) != "b" }.map {
            tree.range($0)
        }
        #expect(found == marked.expected.map(\.range).sorted { $0.lowerBound < $1.lowerBound })
    }

    @Test("Only a list or mapping has children, only a mapping has entries, and neither has a text")
    func otherKinds() {
        let tree = read("- a\n- {b: c}\n").tree
        #expect(Array(tree.children(of: 0)) == [1, 2])
        #expect(Array(tree.entries(of: 0)).isEmpty)
        #expect(Array(tree.children(of: 1)).isEmpty && Array(tree.entries(of: 1)).isEmpty)
        #expect(Array(tree.children(of: 2)) == [3, 4])
        #expect(Array(tree.entries(of: 2)).map { [$0.key, $0.value] } == [[3, 4]])
        #expect(tree.string(0) == "" && tree.string(2) == "")
        #expect((0..<5).map(tree.style) == [.none, .plain, .none, .plain, .plain])
    }

    @Test("Everything before the point where reading stops is kept, except keys without a value")
    func cutOff() {
        let reading = read("a: 1\nb: [c, {d: e}]\nf: \"open\n")
        #expect(reading.problems.count == 1)
        #expect(reading.tree.outline == "{a: 1, b: [c, {d: e}]}")
    }

    @Test(
        "A file without content gives an empty tree and no problem",
        arguments: [
            "", "\u{FEFF}", "\n", "\r\n\r\n", "   ", "# comment", "# é\n\n  # 中\n", "\u{FEFF}# comment\n",
        ])
    func nothing(yaml: String) {
        let reading = read(yaml)
        #expect(reading.problems == [])
        #expect(reading.tree.isEmpty && reading.tree.count == 0)
        #expect(reading.tree.outline == "nothing")
    }

    @Test("A document that is started and left empty is one empty text")
    func emptyDocument() {
        #expect(read("---\n").tree.texts == [""])
        #expect(read("--- # comment\n...\n").tree.texts == [""])
    }
}
