import ByteText

/// Tells the name of a field that is longer than libyaml reads, of which it complains as of something else.
enum LongKey {
    /// The problem that a complaint of libyaml comes from; nil when it comes from another.
    static func problem(_ complaint: String, at offset: Int, in bytes: [UInt8]) -> SyntaxProblem? {
        // The first is said at the colon, where the file begins with the name; the second at the name, below other fields.
        let complaints = ["mapping values are not allowed in this context", "could not find expected ':'"]
        guard complaints.contains(complaint), offset < bytes.count else { return nil }
        let line =
            bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 }
            ?? ByteOrderMark.length(in: bytes)
        // After the indentation and the marks of a list, up to the first colon that ends a name.
        let start = bytes[line...].firstIndex { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "-") } ?? line
        var end = start
        while end < bytes.count, bytes[end] != UInt8(ascii: "\n"), !endsName(end, in: bytes) { end += 1 }
        guard end < bytes.count, bytes[end] == UInt8(ascii: ":"), offset == start || offset == end else {
            return nil
        }
        // Of each character one byte does not go on from another.
        let count = bytes[start..<end].count { $0 & 0xC0 != 0x80 }
        guard count > YAMLLimits.key else { return nil }
        return SyntaxProblem(
            kind: .tooLongKey(count: count, limit: YAMLLimits.key), range: ByteRange(start, end))
    }

    /// Whether a byte is a colon after which no word goes on.
    private static func endsName(_ index: Int, in bytes: [UInt8]) -> Bool {
        bytes[index] == UInt8(ascii: ":")
            && (index + 1 == bytes.count
                || [UInt8(ascii: " "), UInt8(ascii: "\n")].contains(bytes[index + 1]))
    }
}
