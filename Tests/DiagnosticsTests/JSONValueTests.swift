import Diagnostics
import Testing

@Suite("JSON")
struct JSONValueTests {
    @Test("Members keep their order; lists of simple values stand on one line")
    func isLaidOut() {
        let value = JSONValue.object([
            .init("b", .array([.number(-1), .bool(true), .null])), .init("a", .object([])),
            .init("list", .array([.object([.init("c", .array([]))])])),
        ])
        #expect(
            value.text == """
                {
                  "b": [-1, true, null],
                  "a": {},
                  "list": [
                    {
                      "c": []
                    }
                  ]
                }
                """)
    }

    @Test("What JSON does not allow in a string, and what cannot be seen, is escaped, and nothing else")
    func isEscaped() {
        #expect(
            JSONValue.string("“a” \"b\" \\ / \n\t\u{0}\u{1F} é 中 😀").text
                == #""“a” \"b\" \\ / \n\u0009\u0000\u001f é 中 😀""#)
        #expect(
            JSONValue.string("\u{7F}\u{9B}\u{202E}\u{2028}\u{FEFF}\u{E0041}").text
                == #""\u007f\u009b\u202e\u2028\ufeff\udb40\udc41""#)
    }
}
