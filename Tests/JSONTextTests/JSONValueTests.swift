import JSONText
import TestSupport
import Testing

@Suite("JSON")
struct JSONValueTests {
    @Test("Members keep their order; arrays of scalars are written on one line")
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

    @Test(
        "A document written member by member has the layout of a value, and draining it does not change it"
    )
    func pieces() {
        let numbers = Array(1...4_000)
        let value = JSONValue.object([
            .init("empty", .array([])),
            .init(
                "list",
                .array(
                    numbers.map { .object([.init("number", .number($0)), .init("text", "a “text”")]) })),
            .init("last", .object([.init("line", .array([.number(1), "two"]))])),
        ])
        var pieces: [[UInt8]] = []
        var writer = JSONWriter()
        writer.object { json in
            json.member("empty", each: [Int]()) { _, _ in }
            json.member("list", each: numbers) { number, json in
                json.member("number", .number(number))
                json.member("text", "a “text”")
                json.drain { pieces.append($0) }
            }
            json.member("last") { $0.object { $0.member("line", .array([.number(1), "two"])) } }
        }
        #expect(pieces.count > 2)
        #expect(pieces.joined() + writer.bytes == value.bytes)
    }

    @Test("Only what JSON does not allow in a string, and what is invisible, is escaped")
    func isEscaped() {
        #expect(
            JSONValue.string("“a” \"b\" \\ / \n\t\u{0}\u{1F} é 中 😀").text
                == #""“a” \"b\" \\ / \n\u0009\u0000\u001f é 中 😀""#)
        #expect(
            JSONValue.string("\u{7F}\u{9B}\u{202E}\u{2028}\u{FEFF}\u{E0041}").text
                == #""\u007f\u009b\u202e\u2028\ufeff\udb40\udc41""#)
    }

    @Test("A number is written in decimal digits", arguments: [0, 9, 10, 109, -1, -10, .max, .min])
    func number(_ number: Int) {
        #expect(JSONValue.number(number).text == String(number))
    }

    @Test(
        "Writing a string agrees with writing each character", arguments: Proof.seeds(outOf: 2_000))
    func isWrittenByCharacters(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let pieces = [
            "\"", "\\", "\n", "\u{1F}", "\u{7F}", "\u{202E}", "é", "中", "“", "😀", "e\u{301}", "a",
            "a long word",
        ]
        let text = (0..<Int.random(in: 0...30, using: &random)).map { _ in
            pieces.randomElement(using: &random) ?? ""
        }.joined()
        let written = JSONValue.string(text).bytes
        // By bytes, because a quotation mark and a combining mark after it are one `Character`.
        let characters = text.unicodeScalars.flatMap {
            JSONValue.string(String($0)).bytes.dropFirst().dropLast()
        }
        #expect(Array(written.dropFirst().dropLast()) == characters, "\(text)")
    }

    @Test(
        "An element can be written on one line without spaces, and the layout after it is unchanged"
    )
    func oneLine() {
        var writer = JSONWriter()
        writer.object { json in
            json.member("list") { json in
                json.array { json in
                    for number in [1, 2] {
                        json.line { json in
                            json.object { json in
                                json.member("number", .number(number))
                                json.member("names", .array(["a", "b"]))
                                json.member("parts", each: [3, 4]) { $1.member("part", .number($0)) }
                                json.member("whole") {
                                    $0.write(.object([.init("a", .null), .init("b", .null)]))
                                }
                            }
                        }
                    }
                }
            }
            json.member("next", .number(1))
        }
        #expect(
            String(decoding: writer.bytes, as: UTF8.self) == """
                {
                  "list": [
                    {"number":1,"names":["a","b"],"parts":[{"part":3},{"part":4}],"whole":{"a":null,"b":null}},
                    {"number":2,"names":["a","b"],"parts":[{"part":3},{"part":4}],"whole":{"a":null,"b":null}}
                  ],
                  "next": 1
                }
                """)
    }
}
