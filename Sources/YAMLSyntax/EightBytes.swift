/// Eight bytes of a text looked at together, as one number: several times as fast as one after the other.
struct EightBytes {
    private let value: UInt64

    /// Takes the bytes from `offset`; nil when fewer are left.
    init?(_ bytes: [UInt8], at offset: Int) {
        guard offset >= 0, offset + 8 <= bytes.count else { return nil }
        value = unsafe bytes.withUnsafeBytes {
            unsafe $0.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        }
    }

    /// How many of them begin a character of UTF-8: all but those that go on with one.
    var beginnings: Int { 8 - (value >> 7 & ~(value >> 6) & Self.each(0x01)).nonzeroBitCount }

    /// Whether all are characters of ASCII that can be seen, or spaces.
    var areVisible: Bool {
        // A byte below a space borrows from its highest bit, and DEL carries into it.
        (value | (value &- Self.each(0x20)) | (value &+ Self.each(0x01))) & Self.each(0x80) == 0
    }

    private static func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
}
