import ByteText
import TextAnalysis

/// Finds e-mail addresses in a file, which identify a person wherever they appear.
enum EmailAddresses {
    /// Returns the ranges of the addresses. A sign in what follows “://” belongs to a web address.
    static func ranges(in bytes: [UInt8]) -> [ByteRange] {
        let span = bytes.span
        var ranges: [ByteRange] = []
        for (sign, width) in [(UInt8(ascii: "@"), 1), (0xA0, 3)] {
            var offset = ByteBlock.first(sign, in: span, from: 0)
            while offset < bytes.count {
                if let range = address(at: offset + 1 - width, width, in: bytes) { ranges.append(range) }
                offset = ByteBlock.first(sign, in: span, from: offset + 1)
            }
        }
        return ranges
    }

    /// Returns the address around an at sign.
    /// - Parameters:
    ///   - start: The offset of the sign in bytes.
    ///   - width: The number of bytes of the sign: 1, or 3 for the fullwidth form that East Asian keyboards
    ///   type.
    ///   - bytes: The file.
    private static func address(at start: Int, _ width: Int, in bytes: [UInt8]) -> ByteRange? {
        guard start > 0, width == 1 || bytes[start] == 0xEF && bytes[start + 1] == 0xBC else { return nil }
        // No address is longer; of a longer text, at least the sign is redacted.
        let before = bytes[max(0, start - 254)..<start]
        let name = before.suffix(from: before.lastIndex(where: isEnd).map { $0 + 1 } ?? before.startIndex)
        let host = bytes[(start + width)...].prefix(254).prefix { !isEnd($0) }
        guard !name.isEmpty, let first = host.first, first >= 0x80 || first.isASCIIAlphanumeric,
            !String(decoding: name, as: UTF8.self).contains("://")
        else { return nil }
        return ByteRange(name.startIndex, host.endIndex)
    }

    /// Returns whether a byte cannot be part of an address.
    private static func isEnd(_ byte: UInt8) -> Bool {
        switch byte {
        case ...0x20, UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ","), UInt8(ascii: ";"),
            UInt8(ascii: "<"),
            UInt8(ascii: ">"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"),
            UInt8(ascii: "{"), UInt8(ascii: "}"):
            true
        default: false
        }
    }
}
