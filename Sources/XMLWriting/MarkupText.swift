import ByteText

/// Makes text legal in both XML and HTML.
enum MarkupText {
    /// Returns `text` with its line ends as LF and with U+FFFD in place of every code point that XML 1.0 or
    /// HTML forbids. Nearly all text needs no change and is returned without a copy.
    static func legal(_ text: String) -> String {
        isLegal(text) ? text : replacing(text)
    }

    /// Returns whether `text` is legal as it is. Its bytes settle this for most texts; only those with a byte
    /// that may belong to a forbidden code point are decoded.
    static func isLegal(_ text: String) -> Bool {
        text.utf8.allSatisfy(isSurelyLegal) || !text.unicodeScalars.contains { $0 == "\r" || isForbidden($0) }
    }

    /// Returns whether UTF-8 text is certain, from its bytes alone, to be legal and to need no escaping, as
    /// nearly all text is.
    static func isPlain(_ bytes: Span<UInt8>) -> Bool {
        var position = 0
        while position < bytes.count {
            if let eight = ByteBlock(bytes, at: position), eight.isPrintable,
                !eight.contains(UInt8(ascii: "<")),
                !eight.contains(UInt8(ascii: ">")), !eight.contains(UInt8(ascii: "&")),
                !eight.contains(UInt8(ascii: "\""))
            {
                position += 8
                continue
            }
            switch bytes[position] {
            case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "\""): return false
            case let byte: guard isSurelyLegal(byte) else { return false }
            }
            position += 1
        }
        return true
    }

    /// Returns whether `text` may be unescaped where HTML takes text literally and XML does not.
    static func isLiteral(_ text: String) -> Bool {
        let bytes = text.utf8
        return isLegal(text) && !bytes.contains(UInt8(ascii: "<")) && !bytes.contains(UInt8(ascii: "&"))
            && !(bytes.contains(UInt8(ascii: "]")) && bytes.contains("]]>".utf8))
    }

    /// Returns whether a byte is neither CR, nor a forbidden ASCII control character, nor the first byte of a
    /// longer forbidden code point.
    private static func isSurelyLegal(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20..<0x7F, 0x80..<0xC2, 0xC3..<0xEF, 0x09, 0x0A: true
        default: false
        }
    }

    /// Returns whether a scalar is forbidden. XML 1.0 forbids the C0 controls, U+FFFE and U+FFFF, and U+0000
    /// would cut a C string short; HTML forbids DEL, the C1 controls and the other noncharacters as well.
    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: false
        case 0..<0x20, 0x7F..<0xA0, 0xFDD0...0xFDEF: true
        case let value: value & 0xFFFE == 0xFFFE
        }
    }

    /// Returns `text` with line ends as LF and U+FFFD in place of forbidden code points.
    private static func replacing(_ text: String) -> String {
        var legal = String.UnicodeScalarView()
        legal.reserveCapacity(text.utf8.count)
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            if scalar == "\r" {
                legal.append("\n")
            } else if isForbidden(scalar) {
                legal.append("\u{FFFD}")
            } else if scalar != "\n" || previous != "\r" {
                legal.append(scalar)
            }
            previous = scalar
        }
        return String(legal)
    }
}
