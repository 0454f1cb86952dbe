public import ByteText

/// The reason why bytes are not JSON of the kind that this program writes.
public struct JSONProblem: Error, Hashable, Sendable {
    /// What is wrong, as one clause without a full stop.
    public let message: String
    /// The position of the first byte that is wrong.
    public let position: SourcePosition

    /// Creates a problem.
    public init(message: String, position: SourcePosition) {
        self.message = message
        self.position = position
    }
}

extension JSONValue {
    /// Parses JSON (RFC 8259) in the strict form that this module writes: one value in UTF-8, with whole
    /// numbers only, and with no name twice in an object.
    ///
    /// - Parameters:
    ///   - bytes: The JSON text in UTF-8.
    ///   - maxDepth: The largest number of nested arrays and objects.
    /// - Throws: `JSONProblem` at the first error.
    public init(parsing bytes: [UInt8], maxDepth: Int = 64) throws(JSONProblem) {
        var reader = JSONReader(bytes, maxDepth: maxDepth)
        self = try reader.document()
    }
}

/// A recursive-descent parser for one JSON value.
private struct JSONReader {
    private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")

    private let bytes: [UInt8]
    private let maxDepth: Int
    private var offset = 0
    private var depth = 0

    init(_ bytes: [UInt8], maxDepth: Int) {
        self.bytes = bytes
        self.maxDepth = maxDepth
    }

    mutating func document() throws(JSONProblem) -> JSONValue {
        skipSpace()
        let value = try value()
        skipSpace()
        guard offset == bytes.count else { throw problem("something follows the value") }
        return value
    }

    private mutating func value() throws(JSONProblem) -> JSONValue {
        switch peek {
        case UInt8(ascii: "{"): return try object()
        case UInt8(ascii: "["): return try array()
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case let byte? where byte == UInt8(ascii: "-") || Self.digits.contains(byte):
            return .number(try number())
        case nil: throw problem("the text ends where a value is due")
        default: throw problem("no value begins like this")
        }
    }

    private mutating func object() throws(JSONProblem) -> JSONValue {
        var members: [JSONValue.Member] = []
        var names: Set<[UInt8]> = []
        try enter()
        if !take("}") {
            repeat {
                skipSpace()
                guard peek == UInt8(ascii: "\"") else { throw problem("the name of a member is due") }
                let start = offset
                let name = try string()
                guard names.insert(Array(name.utf8)).inserted else {
                    offset = start
                    throw problem("the name stands twice")
                }
                skipSpace()
                guard take(":") else { throw problem("a colon is due") }
                skipSpace()
                members.append(.init(name, try value()))
                skipSpace()
            } while take(",")
            guard take("}") else { throw problem("a comma or a closing brace is due") }
        }
        depth -= 1
        return .object(members)
    }

    private mutating func array() throws(JSONProblem) -> JSONValue {
        var values: [JSONValue] = []
        try enter()
        if !take("]") {
            repeat {
                skipSpace()
                values.append(try value())
                skipSpace()
            } while take(",")
            guard take("]") else { throw problem("a comma or a closing bracket is due") }
        }
        depth -= 1
        return .array(values)
    }

    /// Skips the bracket that opens an array or an object, and counts one more level of nesting.
    private mutating func enter() throws(JSONProblem) {
        depth += 1
        guard depth <= maxDepth else {
            throw problem("more than \(maxDepth) values stand inside each other")
        }
        offset += 1
        skipSpace()
    }

    private mutating func number() throws(JSONProblem) -> Int {
        let start = offset
        _ = take("-")
        let digits = bytes[offset...].prefix { Self.digits.contains($0) }
        offset += digits.count
        guard let first = digits.first, digits.count == 1 || first != UInt8(ascii: "0") else {
            throw problem("this is not a number")
        }
        if [UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E")].contains(peek) {
            throw problem("the number is not a whole one")
        }
        guard let number = Int(String(decoding: bytes[start..<offset], as: UTF8.self)) else {
            offset = start
            throw problem("the number is too large")
        }
        return number
    }

    private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONProblem) -> JSONValue {
        let text = Array(word.description.utf8)
        guard bytes[offset...].starts(with: text) else { throw problem("no value begins like this") }
        offset += text.count
        return value
    }

    private mutating func string() throws(JSONProblem) -> String {
        let start = offset
        var text: [UInt8] = []
        offset += 1
        while let byte = peek, byte != UInt8(ascii: "\"") {
            guard byte >= 0x20 else { throw problem("a control character stands in a text") }
            if byte == UInt8(ascii: "\\") {
                text += String(try escape()).utf8
            } else {
                text.append(byte)
                offset += 1
            }
        }
        guard take("\"") else {
            offset = start
            throw problem("the text is not closed")
        }
        guard let result = String(validating: text, as: UTF8.self) else {
            offset = start
            throw problem("the text is not UTF-8")
        }
        guard StackedMarks.excess(in: text.span) == nil else {
            offset = start
            throw problem("more than \(StackedMarks.most) marks stand on one letter")
        }
        return result
    }

    private mutating func escape() throws(JSONProblem) -> Unicode.Scalar {
        offset += 1
        defer { offset += 1 }
        switch peek {
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return try codePoint()
        default: throw problem("there is no such escape")
        }
    }

    /// Returns the scalar of `u003c`, or of two such escapes that form a surrogate pair; stops on the last
    /// digit.
    private mutating func codePoint() throws(JSONProblem) -> Unicode.Scalar {
        let first = try codeUnit()
        if let scalar = Unicode.Scalar(first) { return scalar }
        let high = UInt32(first)
        guard high < 0xDC00, bytes[(offset + 1)...].starts(with: "\\u".utf8) else {
            throw problem("half a character stands alone")
        }
        offset += 2
        let low = UInt32(try codeUnit())
        guard (0xDC00...0xDFFF).contains(low),
            let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
        else { throw problem("half a character stands alone") }
        return scalar
    }

    /// Returns the value of `u003c`; stops on the last digit.
    private mutating func codeUnit() throws(JSONProblem) -> UInt16 {
        let digits = bytes[(offset + 1)...].prefix(4)
        var unit: UInt16 = 0
        for byte in digits {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else { break }
            unit = unit << 4 | UInt16(digit)
            offset += 1
        }
        guard offset == digits.startIndex + 3, digits.count == 4 else {
            throw problem("four hexadecimal digits are due")
        }
        return unit
    }

    private var peek: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard peek == UInt8(ascii: character) else { return false }
        offset += 1
        return true
    }

    private mutating func skipSpace() {
        while let byte = peek, [0x20, 0x0A, 0x0D, 0x09].contains(byte) { offset += 1 }
    }

    private func problem(_ message: String) -> JSONProblem {
        let position = LineIndex(SourceFile(path: "", bytes: bytes)).position(of: UInt32(clamping: offset))
        return JSONProblem(message: message, position: position)
    }
}
