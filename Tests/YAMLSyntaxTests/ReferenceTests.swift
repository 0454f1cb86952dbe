import Testing
import YAMLSyntax

@Suite("Anchors, aliases and tags")
struct ReferenceTests {
    @Test(
        "Each is reported at its own bytes, whatever follows it",
        arguments: [
            // anchors
            ("a: ⟪here: &x⟫ 1\n", ["&x"]), ("a: ⟪here: &x⟫\n  b: 1\n", ["&x"]),
            ("a: ⟪here: &x⟫ [b]\n", ["&x"]),
            ("a: ⟪here: &x⟫\nb: 1\n", ["&x"]), ("- ⟪here: &x⟫ >\n  é\n", ["&x"]),
            ("⟪here: &x⟫ a: b\n", ["&x"]),
            ("é: ⟪here: &ministry⟫ of justice\n", ["&ministry"]),
            // aliases of an anchor that exists and of one that does not
            ("a: ⟪here: *x⟫\n", ["*x"]), ("\u{FEFF}a: ⟪here: &x⟫ 中\nb: ⟪here: *x⟫\n", ["&x", "*x"]),
            ("[⟪here: *x⟫, ⟪here: *y⟫]", ["*x", "*y"]), ("⟪here: *x⟫ : a\n", ["*x"]),
            // tags
            ("a: ⟪here: !⟫ 1\n", ["!"]), ("a: ⟪here: !x⟫ 1\n", ["!x"]), ("a: ⟪here: !!str⟫ 1\n", ["!!str"]),
            ("a: ⟪here: !<tag:example.org>⟫ [b]\n", ["!<tag:example.org>"]),
            ("a: ⟪here: !!map⟫ {b: c}\n", ["!!map"]),
            ("a: ⟪here: !x⟫\n", ["!x"]),
        ])
    func reference(marked: String, texts: [String]) {
        expect(texts.map { .reference($0) }, in: marked)
    }

    @Test("An alias is recorded and never followed")
    func neverFollowed() {
        let tree = read("a: &x [1, 2]\nb: *x\nc: [*x, *x]\n").tree
        #expect(tree.outline == "{a: [1, 2], b: *, c: [*, *]}")
        #expect((0..<tree.count).filter { tree.kind($0) == .alias }.allSatisfy { tree.string($0) == "" })
    }

    @Test(
        "The same characters inside a text are text",
        arguments: ["R&D", "a *b* c", "Stop!", "\"*x\"", "'&x'", "\"!x\"", ">\n  *x &y !z\n"])
    func text(value: String) {
        #expect(read("a: \(value)\n").problems == [])
    }
}
