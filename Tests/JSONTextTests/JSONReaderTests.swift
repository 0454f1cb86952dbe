import ByteText
import JSONText
import TestSupport
import Testing

@Suite("Reading JSON")
struct JSONReaderTests {
    @Test("Each kind of value is parsed")
    func kinds() throws {
        let text = #" { "a" : [ null , true, false, -12, 0, "b" ], "c": {}, "": [] }"# + "\n"
        #expect(
            try JSONValue(parsing: Array(text.utf8))
                == .object([
                    .init(
                        "a", .array([.null, .bool(true), .bool(false), .number(-12), .number(0), "b"])),
                    .init("c", .object([])), .init("", .array([])),
                ]))
    }

    @Test("Escapes are decoded, surrogate pairs as one character")
    func escapes() throws {
        let text = #""\"\\\/\b\f\n\r\t\u00e9\u4E2D\ud83d\uDE00 é😀""#
        #expect(
            try JSONValue(parsing: Array(text.utf8)) == .string("\"\\/\u{8}\u{C}\n\r\té中😀 é😀"))
    }

    @Test(
        "Invalid JSON is refused, with the position of the error",
        arguments: [
            ("", 1, 1, "the text ends where a value is due"),
            ("{} x", 1, 4, "something follows the value"),
            ("\n  [1,]", 2, 6, "no value begins like this"),
            ("[1", 1, 3, "a comma or a closing bracket is due"),
            ("{\"a\" 1}", 1, 6, "a colon is due"),
            ("{\"a\":1", 1, 7, "a comma or a closing brace is due"),
            ("{1:1}", 1, 2, "the name of a member is due"),
            ("{\"a\":1,\n\"a\":2}", 2, 1, "the name stands twice"),
            ("\"abc", 1, 1, "the text is not closed"),
            ("\"a\nb\"", 1, 3, "a control character stands in a text"),
            (#""\x""#, 1, 3, "there is no such escape"),
            (#""\u12g4""#, 1, 5, "four hexadecimal digits are due"),
            (#""\u12"#, 1, 5, "four hexadecimal digits are due"),
            (#""\ud83d""#, 1, 7, "half a character stands alone"),
            (#""\ud83d\u0041""#, 1, 13, "half a character stands alone"),
            (#""\ude00""#, 1, 7, "half a character stands alone"),
            ("01", 1, 3, "this is not a number"), ("-", 1, 2, "this is not a number"),
            ("1.5", 1, 2, "the number is not a whole one"), ("1e3", 1, 2, "the number is not a whole one"),
            ("99999999999999999999", 1, 1, "the number is too large"),
            ("nul", 1, 1, "no value begins like this"),
        ])
    func refusals(text: String, line: Int, column: Int, message: String) {
        #expect(
            problem(Array(text.utf8))
                == JSONProblem(message: message, position: SourcePosition(line: line, column: column)))
    }

    @Test("A text that is not UTF-8 is refused")
    func notUTF8() {
        #expect(problem([0x22, 0xFF, 0x22])?.message == "the text is not UTF-8")
    }

    @Test("Nesting has a limit, so that no file can exhaust the stack")
    func depth() {
        let deep = Array(String(repeating: "[", count: 1_000_000).utf8)
        #expect(problem(deep)?.message == "more than 64 values stand inside each other")
        #expect(
            problem(Array((String(repeating: "[", count: 64) + String(repeating: "]", count: 64)).utf8))
                == nil)
    }

    @Test("A written value is parsed back", arguments: Proof.seeds(outOf: 2_000))
    func roundTrip(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let value = JSONValue.random(depth: 4, using: &random)
        #expect(try JSONValue(parsing: Array(value.text.utf8)) == value)
    }

    @Test("No damage to a file crashes the parser", arguments: Proof.seeds(outOf: 2_000))
    func damage(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        var bytes = Array(JSONValue.random(depth: 4, using: &random).text.utf8)
        for _ in 0..<3 {
            let place = Int.random(in: 0..<bytes.count, using: &random)
            switch Int.random(in: 0..<3, using: &random) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
            case 1: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
            default: bytes.removeSubrange(place...)
            }
            if bytes.isEmpty { bytes = [0x5B] }
            _ = problem(bytes)
        }
    }

    private func problem(_ bytes: [UInt8]) -> JSONProblem? {
        do throws(JSONProblem) {
            _ = try JSONValue(parsing: bytes)
            return nil
        } catch {
            return error
        }
    }
}

extension JSONValue {
    fileprivate static func random(depth: Int, using random: inout SplitMix64) -> JSONValue {
        switch Int.random(in: 0..<(depth == 0 ? 4 : 6), using: &random) {
        case 0: return .null
        case 1: return .bool(Bool.random(using: &random))
        case 2: return .number(Int.random(in: Int.min...Int.max, using: &random))
        case 3: return .string(text(using: &random))
        case 4:
            return .array(
                (0..<Int.random(in: 0...4, using: &random)).map { _ in
                    .random(depth: depth - 1, using: &random)
                })
        default:
            return .object(
                (0..<Int.random(in: 0...4, using: &random)).map {
                    .init("\($0)" + text(using: &random), .random(depth: depth - 1, using: &random))
                })
        }
    }

    private static func text(using random: inout SplitMix64) -> String {
        let scalars = (0..<Int.random(in: 0...6, using: &random)).compactMap { _ in
            Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &random))
        }
        return HostileText.random(using: &random) + String(String.UnicodeScalarView(scalars))
    }
}
