/// Eight bytes of a text looked at together, as one number: several times as fast as one after the other.
public struct EightBytes {
    @usableFromInline
    let value: UInt64

    /// Takes the bytes from `offset`; nil when fewer are left.
    @inlinable
    public init?(_ bytes: [UInt8], at offset: Int) {
        guard offset >= 0, offset + 8 <= bytes.count else { return nil }
        value = unsafe bytes.withUnsafeBytes {
            unsafe $0.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        }
    }

    /// Takes the bytes of a part of a text from `offset`; nil when fewer are left.
    @inlinable
    public init?(_ bytes: ArraySlice<UInt8>, at offset: Int) {
        guard offset >= bytes.startIndex, offset + 8 <= bytes.endIndex else { return nil }
        value = unsafe bytes.withUnsafeBytes {
            unsafe $0.loadUnaligned(fromByteOffset: offset - bytes.startIndex, as: UInt64.self)
        }
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

    @inlinable
    static func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
}
