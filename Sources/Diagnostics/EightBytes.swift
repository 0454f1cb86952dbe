/// Eight bytes of a text looked at together, as one number: several times as fast as one after the other.
public struct EightBytes {
    /// The first byte is the lowest.
    @usableFromInline
    let value: UInt64

    /// Takes the bytes from `offset`; nil when fewer are left.
    @inlinable
    public init?(_ bytes: Span<UInt8>, at offset: Int) {
        guard offset >= 0, offset + 8 <= bytes.count else { return nil }
        value = unsafe UInt64(
            littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    /// How many of them begin a character of UTF-8: all but those that go on with one.
    @inlinable
    public var beginnings: Int { 8 - (value >> 7 & ~(value >> 6) & Self.each(0x01)).nonzeroBitCount }

    /// Whether all are characters of ASCII.
    @inlinable
    public var areASCII: Bool { value & Self.each(0x80) == 0 }

    /// Whether all are characters of ASCII that can be seen, or spaces.
    @inlinable
    public var areVisible: Bool {
        // A byte below a space borrows from its highest bit, and DEL carries into it.
        (value | (value &- Self.each(0x20)) | (value &+ Self.each(0x01))) & Self.each(0x80) == 0
    }

    /// Whether one of them is below a space, as all are that end a line.
    @inlinable
    public var haveControl: Bool { (value &- Self.each(0x20)) & ~value & Self.each(0x80) != 0 }

    /// Whether one of them is this byte.
    @inlinable
    public func have(_ byte: UInt8) -> Bool {
        // Where it stands there is nothing but zeros, and only from there can be borrowed.
        let others = value ^ Self.each(UInt64(byte))
        return (others &- Self.each(0x01)) & ~others & Self.each(0x80) != 0
    }

    /// Whether a byte stands somewhere in a text, looked for in eight at a time.
    public static func have(_ byte: UInt8, in bytes: Span<UInt8>) -> Bool {
        var position = 0
        while let eight = EightBytes(bytes, at: position) {
            if eight.have(byte) { return true }
            position += 8
        }
        while position < bytes.count {
            if bytes[position] == byte { return true }
            position += 1
        }
        return false
    }

    /// How many are small letters of ASCII.
    @inlinable
    public var smallLetters: Int {
        // Without its highest bit a byte from “a” on carries into it, and so does one after “z”.
        let letters = value & Self.each(0x7F)
        let fromA = letters &+ Self.each(0x80 - 0x61)
        let afterZ = letters &+ Self.each(0x80 - 0x7B)
        return (fromA & ~afterZ & ~value & Self.each(0x80)).nonzeroBitCount
    }

    /// Whether two spaces stand side by side, one of which may be the last byte before these; all must be
    /// visible.
    @inlinable
    public func haveTwoSpaces(after isSpaceBefore: Bool) -> Bool {
        spaces & (spaces << 8 | (isSpaceBefore ? 0x80 : 0)) != 0
    }

    /// Whether the last is a space; all must be visible.
    @inlinable
    public var endInSpace: Bool { spaces >> 63 != 0 }

    /// How many words begin among them, runs of anything but spaces, when the byte before these is in one or not; all must
    /// be visible.
    @inlinable
    public func wordBeginnings(inWord: Bool) -> Int {
        (~spaces & (spaces << 8 | (inWord ? 0 : 0x80)) & Self.each(0x80)).nonzeroBitCount
    }

    /// The highest bit of each byte that is a space, of nothing but ASCII.
    @inlinable
    var spaces: UInt64 {
        // Anything but zero carries into the highest bit.
        ~((value ^ Self.each(0x20)) &+ Self.each(0x7F)) & Self.each(0x80)
    }

    @inlinable
    static func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
}
