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
    public var beginnings: Int { 8 - Self.count(value & ~(value << 1) & Self.each(0x80)) }

    /// Whether all are characters of ASCII.
    @inlinable
    public var areASCII: Bool { beyondASCII == 0 }

    /// Whether all are characters of ASCII that can be seen, or spaces.
    @inlinable
    public var areVisible: Bool { invisible == 0 }

    /// Whether one of them is this byte.
    @inlinable
    public func have(_ byte: UInt8) -> Bool { same(as: byte) != 0 }

    /// Whether a byte stands somewhere in a text.
    public static func have(_ byte: UInt8, in bytes: Span<UInt8>) -> Bool {
        first(in: bytes, from: 0) { $0.same(as: byte) } < bytes.count
    }

    /// Where a byte first stands, from a place on; the end where it does not.
    public static func first(_ byte: UInt8, in bytes: Span<UInt8>, from start: Int) -> Int {
        first(in: bytes, from: start) { $0.same(as: byte) }
    }

    /// Where a letter of ASCII first stands, small or capital, from a place on; the end where it does not.
    public static func first(letter: UInt8, in bytes: Span<UInt8>, from start: Int) -> Int {
        first(in: bytes, from: start) { EightBytes(value: $0.value | each(0x20)).same(as: letter | 0x20) }
    }

    /// Where the first byte stands, from a place on, that is no character of ASCII; the end where there is none.
    public static func firstBeyondASCII(in bytes: Span<UInt8>, from start: Int) -> Int {
        first(in: bytes, from: start) { $0.beyondASCII }
    }

    /// Where the first byte stands, from a place on, that is no character of ASCII that can be seen and no space; the end where
    /// there is none.
    public static func firstInvisible(in bytes: Span<UInt8>, from start: Int) -> Int {
        first(in: bytes, from: start) { $0.invisible }
    }

    /// Where the first byte stands, from a place on, that is below a space, as all are that end a line; the end where there is
    /// none.
    public static func firstControl(in bytes: Span<UInt8>, from start: Int) -> Int {
        first(in: bytes, from: start) { $0.control }
    }

    /// Where the first byte of a kind stands, from a place on; of eight bytes `marks` gives the highest bit of the first of this
    /// kind, and of some after it.
    @inline(__always)
    private static func first(
        in bytes: Span<UInt8>, from start: Int, _ marks: (EightBytes) -> UInt64
    ) -> Int {
        var position = start
        while let eight = EightBytes(bytes, at: position) {
            let marks = marks(eight)
            if marks != 0 { return position + marks.trailingZeroBitCount / 8 }
            position += 8
        }
        // The last ones are looked at each by itself, as eight that are the same.
        while position < bytes.count, marks(EightBytes(each: bytes[position])) == 0 { position += 1 }
        return position
    }

    private init(value: UInt64) { self.value = value }

    private init(each byte: UInt8) { value = Self.each(UInt64(byte)) }

    /// How many are small letters of ASCII.
    @inlinable
    public var smallLetters: Int {
        // Without its highest bit a byte from “a” on carries into it, and so does one after “z”.
        let letters = value & Self.each(0x7F)
        let fromA = letters &+ Self.each(0x80 - 0x61)
        let afterZ = letters &+ Self.each(0x80 - 0x7B)
        return Self.count(fromA & ~afterZ & ~value & Self.each(0x80))
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
        Self.count(~spaces & (spaces << 8 | (inWord ? 0 : 0x80)) & Self.each(0x80))
    }

    /// The highest bit of each byte that is a space, of nothing but ASCII.
    @inlinable
    var spaces: UInt64 {
        // Anything but zero carries into the highest bit.
        ~((value ^ Self.each(0x20)) &+ Self.each(0x7F)) & Self.each(0x80)
    }

    /// The highest bit of each byte that is no character of ASCII.
    @inlinable
    var beyondASCII: UInt64 { value & Self.each(0x80) }

    /// The highest bit of the first byte that is no character of ASCII that can be seen and no space, and of some after it.
    @inlinable
    var invisible: UInt64 {
        // A byte below a space borrows from its highest bit, and DEL carries into it.
        (value | (value &- Self.each(0x20)) | (value &+ Self.each(0x01))) & Self.each(0x80)
    }

    /// The highest bit of the first byte below a space, and of some after it.
    @inlinable
    var control: UInt64 { (value &- Self.each(0x20)) & ~value & Self.each(0x80) }

    /// The highest bit of the first byte that is this one, and of some after it.
    @inlinable
    func same(as byte: UInt8) -> UInt64 {
        // Where it stands there is nothing but zeros, and only from there can be borrowed.
        let others = value ^ Self.each(UInt64(byte))
        return (others &- Self.each(0x01)) & ~others & Self.each(0x80)
    }

    /// How many bytes have their highest bit in `marks`, where there is no other bit. They are added up in the highest byte,
    /// because the processors that the program must run on need not have an instruction that counts bits.
    @inlinable
    static func count(_ marks: UInt64) -> Int { Int(truncatingIfNeeded: (marks >> 7 &* each(0x01)) >> 56) }

    @inlinable
    static func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
}
