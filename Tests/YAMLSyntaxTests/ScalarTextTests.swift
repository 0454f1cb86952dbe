import Testing
import YAMLSyntax

@Suite("The text of a scalar")
struct ScalarTextTests {
    @Test(
        "Each style gives its decoded text",
        arguments: [
            // without quotation marks
            ("two words", "two words"), ("two words   # comment", "two words"), ("it's#1", "it's#1"),
            ("one\n  two\n  three", "one two three"), ("one\n\n  two", "one\ntwo"), ("a:b", "a:b"),
            ("https://example.org", "https://example.org"),
            // in single quotation marks
            ("''", ""), ("'a: b'", "a: b"), ("'it''s'", "it's"), ("'\\n'", "\\n"), ("'a\n  b'", "a b"),
            ("' '", " "),
            // in double quotation marks
            ("\"\"", ""), ("\"a: b\"", "a: b"), ("\"a\\\"b\\\\c\"", "a\"b\\c"), ("\"a\\nb\\tc\"", "a\nb\tc"),
            ("\"\\x41\\u4E2D\\U0001F600\"", "A中😀"), ("\"a\n  b\"", "a b"), ("\"a\\\n  b\"", "ab"),
            ("\"\\0\"", "\0"), ("\"x\\0y\\0\"", "x\0y\0"),
            ("\"\\N\\L\\P\\_\"", "\u{85}\u{2028}\u{2029}\u{A0}"),
            // as a folded block
            (">\n  one\n  two\n", "one two\n"), (">\n  one\n\n  two\n", "one\ntwo\n"), (">-\n  one\n", "one"),
            (">+\n  one\n\n", "one\n\n"), (">\n  one", "one"), (">\n      \n", ""),
            (">\n  a: b # c\n", "a: b # c\n"),
            (">\n  \"a\n", "\"a\n"), (">\n  - a\n    b\n", "- a\n  b\n"),
            // as a literal block
            ("|\n  one\n  two\n", "one\ntwo\n"), ("|-\n  one\n   two\n", "one\n two"),
            ("|2\n    one\n", "  one\n"),
            // empty
            ("", ""), ("   ", ""), ("# comment", ""),
        ])
    func text(value: String, text: String) {
        let reading = read("a: \(value)")
        #expect(reading.problems == [])
        #expect(reading.tree.texts == ["a", text])
    }

    @Test(
        "Nothing is resolved to anything but text",
        arguments: [
            "yes", "NO", "null", "~", "true", "1", "1.0", "0x1F", "1e3", "2011-01-14", "12:30", ".inf", "=",
            "<<",
        ])
    func noResolution(value: String) {
        let reading = read("a: \(value)\n")
        #expect(reading.problems == [])
        #expect(reading.tree.outline == "{a: \(value)}")
    }

    @Test("A text is compared by all of its bytes")
    func comparison() throws {
        let tree = read("- status\n- stat\n- \"status\\0\"\n- \"e\\u0301\"\n- []\n").tree
        #expect(tree.text(of: 1, is: "status"))
        #expect(!tree.text(of: 2, is: "status"))
        #expect(!tree.text(of: 3, is: "status"))
        #expect(tree.text(of: 3, is: "status\0"))
        #expect(!tree.text(of: 4, is: "é"))
        #expect(tree.text(of: 5, is: ""))
    }
}
