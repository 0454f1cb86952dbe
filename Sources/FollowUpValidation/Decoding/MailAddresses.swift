import ByteText
import Texts

/// E-mail addresses in a file, which identify a person wherever they stand.
enum MailAddresses {
    /// Where they stand. What follows “://” is the address of a page.
    static func ranges(in bytes: [UInt8]) -> [ByteRange] {
        let span = bytes.span
        var ranges: [ByteRange] = []
        for (sign, width) in [(UInt8(ascii: "@"), 1), (0xA0, 3)] {
            var offset = EightBytes.first(sign, in: span, from: 0)
            while offset < bytes.count {
                if let range = address(at: offset + 1 - width, width, in: bytes) { ranges.append(range) }
                offset = EightBytes.first(sign, in: span, from: offset + 1)
            }
        }
        return ranges
    }

    /// The address around a sign of so many bytes: the wide one that East Asian keyboards type has three.
    private static func address(at start: Int, _ width: Int, in bytes: [UInt8]) -> ByteRange? {
        guard start > 0, width == 1 || bytes[start] == 0xEF && bytes[start + 1] == 0xBC else { return nil }
        // No address is longer, and what is has its sign withheld all the same.
        let before = bytes[max(0, start - 254)..<start]
        let name = before.suffix(from: before.lastIndex(where: isEnd).map { $0 + 1 } ?? before.startIndex)
        let host = bytes[(start + width)...].prefix(254).prefix { !isEnd($0) }
        guard !name.isEmpty, let first = host.first, first >= 0x80 || first.isWordPartOfASCII,
            !String(decoding: name, as: UTF8.self).contains("://")
        else { return nil }
        return ByteRange(name.startIndex, host.endIndex)
    }

    /// Whether a byte stands in no address.
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
