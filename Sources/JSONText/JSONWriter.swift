import ByteText

/// Writes JSON as UTF-8 piece by piece, for what is too large to be made as one value first; `JSONValue` is written by it
/// too, so that both are laid out alike: indented by two spaces, a list of nothing but simple values on one line.
public struct JSONWriter: Sendable {
    /// What was written and not handed over yet.
    public private(set) var bytes: [UInt8] = []
    /// What every line begins with: the line break before it, and its indentation.
    private var lineStart = [UInt8(ascii: "\n")]
    /// Whether something stands already in the list or between the braces that are open.
    private var isContinued = false
    /// Whether all stands on one line, without spaces.
    private var isOnOneLine = false

    /// Begins with nothing.
    public init() {}

    /// Hands what was written so far to `take`, when it is much, so that a large file need never be whole in memory.
    public mutating func drain(to take: ([UInt8]) -> Void) {
        guard bytes.count >= 1 << 16 else { return }
        take(bytes)
        bytes.removeAll(keepingCapacity: true)
    }

    /// Writes a value that is there as a whole.
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

    /// Writes what stands between braces: `members` writes each.
    public mutating func object(_ members: (inout JSONWriter) -> Void) {
        enclosed(UInt8(ascii: "{"), UInt8(ascii: "}"), members)
    }

    /// Writes a list, each element on lines of its own: `write` writes one.
    public mutating func array<Element>(
        _ elements: some Sequence<Element>, _ write: (Element, inout JSONWriter) -> Void
    ) {
        enclosed(UInt8(ascii: "["), UInt8(ascii: "]")) { writer in
            for element in elements { writer.entry { write(element, &$0) } }
        }
    }

    /// Writes a list, each element on lines of its own: `entries` writes them with `entry`.
    public mutating func array(_ entries: (inout JSONWriter) -> Void) {
        enclosed(UInt8(ascii: "["), UInt8(ascii: "]"), entries)
    }

    /// Writes an element of a list: `write` writes its value.
    public mutating func entry(_ write: (inout JSONWriter) -> Void) {
        beginEntry()
        write(&self)
    }

    /// Writes an element of a list on one line without spaces, for what there is much of: `write` writes its value.
    public mutating func line(_ write: (inout JSONWriter) -> Void) {
        beginEntry()
        isOnOneLine = true
        write(&self)
        isOnOneLine = false
    }

    /// Writes a member of what stands between braces. Nothing in its name is to be escaped.
    public mutating func member(_ name: StaticString, _ value: JSONValue) {
        begin(name)
        write(value)
    }

    /// Writes a member of what stands between braces: `write` writes its value. Nothing in its name is to be escaped.
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

    /// Writes a member of what stands between braces.
    public mutating func member(_ member: JSONValue.Member) {
        beginEntry()
        write(member.name)
        bytes += (isOnOneLine ? ":" : ": ").utf8
        write(member.value)
    }

    /// Writes a list as a member of what stands between braces: `members` writes the members of each element.
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

    /// Writes a text between quotation marks. What JSON does not allow in a string is escaped, and so is what cannot be
    /// seen: a terminal or an editor that shows the JSON must not act on it.
    private mutating func write(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        let start = bytes.count
        // Nearly every text needs no escape, and then is in its place already.
        bytes.append(contentsOf: text.utf8)
        if let first = firstToEscape(in: bytes.span, from: start) {
            let rest = Array(bytes[first...])
            bytes.removeLast(rest.count)
            writeEscaped(rest)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Writes some UTF-8 whose first character is to be escaped.
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

    /// Where the next character begins that may not stand in a string as it is; nil when none does.
    private func firstToEscape(in utf8: Span<UInt8>, from start: Int) -> Int? {
        var position = start
        while position < utf8.count {
            let byte = utf8[position]
            if byte < 0x80 {
                if let eight = EightBytes(utf8, at: position), eight.areVisible,
                    !eight.have(UInt8(ascii: "\"")), !eight.have(UInt8(ascii: "\\"))
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
