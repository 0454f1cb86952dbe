extension UTF8 {
    /// Returns the number of bytes that encode `scalar` in UTF-8.
    @inlinable
    public static func width(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0..<0x80: 1
        case 0x80..<0x800: 2
        case 0x800..<0x10000: 3
        default: 4
        }
    }

    /// Decodes the scalar at a byte offset.
    ///
    /// - Returns: The scalar whose well-formed encoding begins at `offset`; nil when none does.
    @inlinable
    public static func scalar(in bytes: Span<UInt8>, at offset: Int) -> Unicode.Scalar? {
        let first = bytes[offset]
        let left = bytes.count - offset
        switch first {
        case 0x00...0x7F: return Unicode.Scalar(first)
        case 0xC2...0xDF:
            guard left >= 2, let second = rest(bytes[offset + 1]) else { return nil }
            return Unicode.Scalar(UInt32(first & 0x1F) << 6 | second)
        case 0xE0...0xEF:
            guard left >= 3, let second = rest(bytes[offset + 1]), let third = rest(bytes[offset + 2])
            else { return nil }
            let value = UInt32(first & 0x0F) << 12 | second << 6 | third
            // An overlong encoding is malformed.
            return value >= 0x800 ? Unicode.Scalar(value) : nil
        case 0xF0...0xF4:
            guard left >= 4, let second = rest(bytes[offset + 1]), let third = rest(bytes[offset + 2]),
                let fourth = rest(bytes[offset + 3])
            else { return nil }
            let value = UInt32(first & 0x07) << 18 | second << 12 | third << 6 | fourth
            return value >= 0x10000 ? Unicode.Scalar(value) : nil
        default: return nil
        }
    }

    /// Returns the six bits that a continuation byte carries; nil for any other byte.
    @inlinable
    static func rest(_ byte: UInt8) -> UInt32? { byte & 0xC0 == 0x80 ? UInt32(byte & 0x3F) : nil }
}
