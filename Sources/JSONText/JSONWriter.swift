import ByteText

/// A writer of JSON in UTF-8, piece by piece, for documents too large to be built as one value first.
/// `JSONValue` uses it too, so that both have one layout: indented by two spaces, an array of nothing but
/// scalars on one line.
public struct JSONWriter: Sendable {
    /// The bytes written and not yet drained.
    public private(set) var bytes: [UInt8] = []
    /// The bytes that begin each line: the line break before it, and its indentation.
    private var lineStart = [UInt8(ascii: "\n")]
    /// Whether the innermost open array or object already has an entry.
    private var isContinued = false
    /// Whether everything is written on one line, without spaces.
    private var isOnOneLine = false

    /// Creates a writer of an empty document.
    public init() {}

    /// Hands the bytes written so far to `take` once there are at least 64 KiB of them, so that a large file
    /// is never whole in memory.
    public mutating func drain(to take: ([UInt8]) -> Void) {
        guard bytes.count >= 1 << 16 else { return }
        take(bytes)
        bytes.removeAll(keepingCapacity: true)
    }

    /// Writes a complete value.
    public mutating func write(_ value: JSONValue) {
        switch value {
        case .null: bytes += "null".utf8
        case .bool(let value): bytes += (value ? "true" : "false").utf8
        case .number(let value):
            if value < 0 { bytes.append(UInt8(ascii: "-")) }
            writeDigits(of: value.magnitude)
        case .string(let text): write(text)
        case .array(let values) where !values.contains(where: \.isNested): line(values)
        case .array(let values): array(values) { $1.write($0) }
        case .object(let members): object { for member in members { $0.member(member) } }
        }
    }

    /// Writes an object.
    ///
    /// - Parameter members: Writes the members, each with `member`.
    public mutating func object(_ members: (inout JSONWriter) -> Void) {
        enclosed(UInt8(ascii: "{"), UInt8(ascii: "}"), members)
    }

    /// Writes an array with each element on lines of its own.
    ///
    /// - Parameters:
    ///   - elements: The elements.
    ///   - write: Writes the value of one element.
    public mutating func array<Element>(
        _ elements: some Sequence<Element>, _ write: (Element, inout JSONWriter) -> Void
    ) {
        enclosed(UInt8(ascii: "["), UInt8(ascii: "]")) { writer in
            for element in elements { writer.entry { write(element, &$0) } }
        }
    }

    /// Writes an array with each element on lines of its own.
    ///
    /// - Parameter entries: Writes the elements, each with `entry` or `line`.
    public mutating func array(_ entries: (inout JSONWriter) -> Void) {
        enclosed(UInt8(ascii: "["), UInt8(ascii: "]"), entries)
    }

    /// Writes one element of an array.
    ///
    /// - Parameter write: Writes the value of the element.
    public mutating func entry(_ write: (inout JSONWriter) -> Void) {
        beginEntry()
        write(&self)
    }

    /// Writes one element of an array on one line without spaces, to keep long arrays small.
    ///
    /// - Parameter write: Writes the value of the element.
    public mutating func line(_ write: (inout JSONWriter) -> Void) {
        beginEntry()
        isOnOneLine = true
        write(&self)
        isOnOneLine = false
    }

    /// Writes a member of an object. Its name must contain nothing that JSON escapes.
    public mutating func member(_ name: StaticString, _ value: JSONValue) {
        begin(name)
        write(value)
    }

    /// Writes a member of an object. Its name must contain nothing that JSON escapes.
    ///
    /// - Parameters:
    ///   - name: The name.
    ///   - write: Writes the value.
    public mutating func member(_ name: StaticString, _ write: (inout JSONWriter) -> Void) {
        begin(name)
        write(&self)
    }

    private mutating func begin(_ name: StaticString) {
        beginEntry()
        bytes.append(UInt8(ascii: "\""))
        name.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
        if !isOnOneLine { bytes.append(UInt8(ascii: " ")) }
    }

    /// Writes a member of an object.
    public mutating func member(_ member: JSONValue.Member) {
        beginEntry()
        write(member.name)
        bytes += (isOnOneLine ? ":" : ": ").utf8
        write(member.value)
    }

    /// Writes a member of an object whose value is an array of objects.
    ///
    /// - Parameters:
    ///   - name: The name, which must contain nothing that JSON escapes.
    ///   - elements: The elements of the array.
    ///   - members: Writes the members of the object for one element.
    public mutating func member<Element>(
        _ name: StaticString, each elements: some Sequence<Element>,
        _ members: (Element, inout JSONWriter) -> Void
    ) {
        member(name) { json in
            json.array(elements) { element, json in json.object { members(element, &$0) } }
        }
    }

    private mutating func line(_ values: [JSONValue]) {
        bytes.append(UInt8(ascii: "["))
        for (position, value) in values.enumerated() {
            if position > 0 { bytes += (isOnOneLine ? "," : ", ").utf8 }
            write(value)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    private mutating func enclosed(_ open: UInt8, _ close: UInt8, _ entries: (inout JSONWriter) -> Void) {
        bytes.append(open)
        lineStart += repeatElement(UInt8(ascii: " "), count: 2)
        isContinued = false
        entries(&self)
        lineStart.removeLast(2)
        if isContinued { beginLine() }
        bytes.append(close)
        isContinued = true
    }

    private mutating func beginEntry() {
        if isContinued { bytes.append(UInt8(ascii: ",")) }
        isContinued = true
        beginLine()
    }

    private mutating func beginLine() { if !isOnOneLine { bytes += lineStart } }

    /// Writes a string in quotation marks. Besides what JSON requires, invisible characters are escaped: a
    /// terminal or an editor that shows the JSON must not act on them.
    private mutating func write(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        let start = bytes.count
        // Nearly every string needs no escape, and then is already in place.
        bytes.append(contentsOf: text.utf8)
        if let first = firstToEscape(in: bytes.span, from: start) {
            let rest = Array(bytes[first...])
            bytes.removeLast(rest.count)
            writeEscaped(rest)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Writes UTF-8, escaping what has to be. The first character of `utf8` must need an escape.
    private mutating func writeEscaped(_ utf8: [UInt8]) {
        var copied = 0
        while let position = firstToEscape(in: utf8.span, from: copied) {
            bytes += utf8[copied..<position]
            let scalar = UTF8.scalar(in: utf8.span, at: position) ?? "\u{FFFD}"
            escape(scalar)
            copied = position + UTF8.width(scalar)
        }
        bytes += utf8[copied...]
    }

    /// Returns the offset of the next character at or after `start` that has to be escaped; nil when there is
    /// none.
    private func firstToEscape(in utf8: Span<UInt8>, from start: Int) -> Int? {
        var position = start
        while position < utf8.count {
            let byte = utf8[position]
            if byte < 0x80 {
                if let eight = ByteBlock(utf8, at: position), eight.isPrintable,
                    !eight.contains(UInt8(ascii: "\"")), !eight.contains(UInt8(ascii: "\\"))
                {
                    position += 8
                    continue
                }
                guard 0x20..<0x7F ~= byte, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") else {
                    return position
                }
                position += 1
            } else {
                let scalar = UTF8.scalar(in: utf8, at: position) ?? "\u{FFFD}"
                if scalar.isInvisible { return position }
                position += UTF8.width(scalar)
            }
        }
        return nil
    }

    private mutating func writeDigits(of number: UInt) {
        if number > 9 { writeDigits(of: number / 10) }
        bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
    }

    private mutating func escape(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "\"", "\\": bytes += [UInt8(ascii: "\\"), UInt8(ascii: scalar)]
        case "\n": bytes += "\\n".utf8
        default:
            for unit in String(scalar).utf16 {
                let digits = String(unit, radix: 16)
                bytes += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8
            }
        }
    }
}
