/// The fields that a line seems to have, found in the bytes alone because the line may not be valid YAML.
enum LineFields {
    /// A field: its name, and the bytes up to the next field.
    struct Field {
        let name: ArraySlice<UInt8>
        let value: String
    }

    /// Returns the fields of a line. A name ends with a colon (ASCII or fullwidth, as East Asian keyboards
    /// type it) or an equals sign.
    static func all(in line: ArraySlice<UInt8>) -> [Field] {
        var fields: [Field] = []
        for offset in line.indices {
            let width: Int
            switch line[offset] {
            case UInt8(ascii: ":"), UInt8(ascii: "="): width = 1
            case 0xEF where line[offset...].starts(with: [0xEF, 0xBC, 0x9A]): width = 3
            default: continue
            }
            let name = name(before: offset, in: line)
            guard !name.isEmpty else { continue }
            fields.append(Field(name: name, value: value(after: offset + width, in: line)))
        }
        return fields
    }

    private static func name(before offset: Int, in line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var end = offset
        while end > line.startIndex, isPadding(line[end - 1]) { end -= 1 }
        var start = end
        // No name of interest is longer.
        while start > line.startIndex, end - start < 64, !isSeparator(line[start - 1]) { start -= 1 }
        while start < end, isPadding(line[start]) || line[start] == UInt8(ascii: "-") { start += 1 }
        return line[start..<end]
    }

    private static func value(after offset: Int, in line: ArraySlice<UInt8>) -> String {
        let rest = line[offset...].prefix(64).prefix {
            !isSeparator($0) && $0 != UInt8(ascii: "#") || isPadding($0)
        }
        let text = rest.drop(while: isPadding)
        let last = text.lastIndex { !isPadding($0) }
        return last.map { String(decoding: text[...$0], as: UTF8.self) } ?? ""
    }

    /// Returns whether a byte separates fields.
    private static func isSeparator(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ","),
            UInt8(ascii: ":"), UInt8(ascii: "\""), UInt8(ascii: "'"):
            true
        default: false
        }
    }

    /// Returns whether a byte may surround a name or a value.
    private static func isPadding(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
    }
}
