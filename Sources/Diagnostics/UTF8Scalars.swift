extension UTF8 {
    /// The number of bytes that encode `scalar`.
    @inlinable
    public static func width(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0..<0x80: 1
        case 0x80..<0x800: 2
        case 0x800..<0x10000: 3
        default: 4
        }
    }

    /// The scalar whose well-formed encoding begins at `offset`; nil when none does.
    @inlinable
    public static func scalar<Bytes: RandomAccessCollection>(
        in bytes: Bytes, at offset: Int
    ) -> Unicode.Scalar? where Bytes.Element == UInt8, Bytes.Index == Int {
        let first = bytes[offset]
        let length: Int
        var value: UInt32
        switch first {
        case 0x00...0x7F: return Unicode.Scalar(first)
        case 0xC2...0xDF: (length, value) = (2, UInt32(first & 0x1F))
        case 0xE0...0xEF: (length, value) = (3, UInt32(first & 0x0F))
        case 0xF0...0xF4: (length, value) = (4, UInt32(first & 0x07))
        default: return nil
        }
        guard offset + length <= bytes.endIndex else { return nil }
        for position in (offset + 1)..<(offset + length) {
            let byte = bytes[position]
            guard byte & 0xC0 == 0x80 else { return nil }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        // What could be written shorter is no encoding.
        let isShortest = length == 2 || (length == 3 ? value >= 0x800 : value >= 0x10000)
        return isShortest ? Unicode.Scalar(value) : nil
    }
}
