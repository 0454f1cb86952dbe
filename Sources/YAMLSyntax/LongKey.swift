import ByteText

/// Recognizes a key that is longer than libyaml reads, about which it reports other errors.
enum LongKey {
    /// Returns the problem when a long key is the cause of libyaml’s error; nil when something else is.
    ///
    /// - Parameters:
    ///   - complaint: The message of libyaml.
    ///   - offset: The byte offset that it reports.
    ///   - bytes: The content of the file.
    static func problem(_ complaint: String, at offset: Int, in bytes: [UInt8]) -> SyntaxProblem? {
        // The first is reported at the colon, when the file begins with the key; the second at the key, below
        // other fields.
        let complaints = ["mapping values are not allowed in this context", "could not find expected ':'"]
        guard complaints.contains(complaint), offset < bytes.count else { return nil }
        let line =
            bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 }
            ?? ByteOrderMark.length(in: bytes)
        // After the indentation and list hyphens, up to the first colon that ends a key.
        let start = bytes[line...].firstIndex { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "-") } ?? line
        var end = start
        while end < bytes.count, bytes[end] != UInt8(ascii: "\n"), !endsName(end, in: bytes) { end += 1 }
        guard end < bytes.count, bytes[end] == UInt8(ascii: ":"), offset == start || offset == end else {
            return nil
        }
        // Every scalar has one byte that is not a continuation byte.
        let count = bytes[start..<end].count { $0 & 0xC0 != 0x80 }
        guard count > YAMLLimits.key else { return nil }
        return SyntaxProblem(
            kind: .tooLongKey(count: count, limit: YAMLLimits.key), range: ByteRange(start, end))
    }

    /// Returns whether a byte is a colon that ends a key.
    private static func endsName(_ index: Int, in bytes: [UInt8]) -> Bool {
        bytes[index] == UInt8(ascii: ":")
            && (index + 1 == bytes.count
                || [UInt8(ascii: " "), UInt8(ascii: "\n")].contains(bytes[index + 1]))
    }
}
