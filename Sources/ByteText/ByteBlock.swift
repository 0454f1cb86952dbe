/// Eight bytes of text examined at once as a 64-bit integer (SIMD within a register), which is several times
/// as fast as one byte after the other.
public struct ByteBlock {
    /// The bytes, the first in the lowest eight bits.
    @usableFromInline
    let value: UInt64

    /// Loads the eight bytes at `offset`; nil when fewer than eight remain.
    @inlinable
    public init?(_ bytes: Span<UInt8>, at offset: Int) {
        guard offset >= 0, offset + 8 <= bytes.count else { return nil }
        value = unsafe UInt64(
            littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    /// The number of bytes that begin a scalar in UTF-8: all but continuation bytes.
    @inlinable
    public var scalarStartCount: Int { 8 - Self.count(value & ~(value << 1) & Self.each(0x80)) }

    /// Whether all eight bytes are ASCII.
    @inlinable
    public var isASCII: Bool { nonASCII == 0 }

    /// Whether all eight bytes are printable ASCII, spaces included.
    @inlinable
    public var isPrintable: Bool { invisible == 0 }

    /// Returns whether one of the eight bytes equals `byte`.
    @inlinable
    public func contains(_ byte: UInt8) -> Bool { same(as: byte) != 0 }

    /// Returns whether a byte occurs anywhere in `bytes`.
    public static func contains(_ byte: UInt8, in bytes: Span<UInt8>) -> Bool {
        first(in: bytes, from: 0) { $0.same(as: byte) } < bytes.count
    }

    /// Returns the offset of the first occurrence of a byte at or after `start`; `bytes.count` when there is
    /// none.
    public static func first(_ byte: UInt8, in bytes: Span<UInt8>, from start: Int) -> Int {
        first(in: bytes, from: start) { $0.same(as: byte) }
    }

    /// Returns the offset of the first occurrence of an ASCII letter at or after `start`, in either case;
    /// `bytes.count` when there is none.
    public static func first(letter: UInt8, in bytes: Span<UInt8>, from start: Int) -> Int {
        first(in: bytes, from: start) { ByteBlock(value: $0.value | each(0x20)).same(as: letter | 0x20) }
    }

    /// Returns the offset of the first byte at or after `start` that is not ASCII; `bytes.count` when there
    /// is none.
    public static func firstNonASCII(in bytes: Span<UInt8>, from start: Int) -> Int {
        first(in: bytes, from: start) { $0.nonASCII }
    }

    /// Returns the offset of the first byte at or after `start` that is not printable ASCII (0x20 to 0x7E);
    /// `bytes.count` when there is none.
    public static func firstNonPrintable(in bytes: Span<UInt8>, from start: Int) -> Int {
        first(in: bytes, from: start) { $0.invisible }
    }

    /// Returns the offset of the first byte at or after `start` that is below 0x20, as all bytes that end a
    /// line are; `bytes.count` when there is none.
    public static func firstControl(in bytes: Span<UInt8>, from start: Int) -> Int {
        first(in: bytes, from: start) { $0.control }
    }

    /// Returns the offset of the first byte of some kind at or after `start`; `bytes.count` when there is
    /// none.
    ///
    /// - Parameter marks: Sets the highest bit of the first byte of this kind among eight; bits of later
    ///   bytes may be set as well.
    @inline(__always)
    private static func first(
        in bytes: Span<UInt8>, from start: Int, _ marks: (ByteBlock) -> UInt64
    ) -> Int {
        var position = start
        while let eight = ByteBlock(bytes, at: position) {
            let marks = marks(eight)
            if marks != 0 { return position + marks.trailingZeroBitCount / 8 }
            position += 8
        }
        // Each remaining byte is examined by itself, repeated eight times.
        while position < bytes.count, marks(ByteBlock(each: bytes[position])) == 0 { position += 1 }
        return position
    }

    private init(value: UInt64) { self.value = value }

    private init(each byte: UInt8) { value = Self.each(UInt64(byte)) }

    /// The number of lowercase ASCII letters.
    @inlinable
    public var lowercaseCount: Int {
        // With the highest bit cleared, adding makes every byte from “a” on carry into it, and every byte
        // after “z”.
        let letters = value & Self.each(0x7F)
        let fromA = letters &+ Self.each(0x80 - 0x61)
        let afterZ = letters &+ Self.each(0x80 - 0x7B)
        return Self.count(fromA & ~afterZ & ~value & Self.each(0x80))
    }

    /// Returns whether two spaces are adjacent; `isSpaceBefore` says whether the byte before these eight is a
    /// space. Requires `isPrintable`.
    @inlinable
    public func containsDoubleSpace(after isSpaceBefore: Bool) -> Bool {
        spaces & (spaces << 8 | (isSpaceBefore ? 0x80 : 0)) != 0
    }

    /// Whether the last of the eight bytes is a space. Requires `isPrintable`.
    @inlinable
    public var endsInSpace: Bool { spaces >> 63 != 0 }

    /// Returns how many words (runs of anything but spaces) begin among the eight bytes; `inWord` says
    /// whether the byte before them belongs to a word. Requires `isPrintable`.
    @inlinable
    public func wordStartCount(inWord: Bool) -> Int {
        Self.count(~spaces & (spaces << 8 | (inWord ? 0 : 0x80)) & Self.each(0x80))
    }

    /// The highest bit of each byte that is a space. Requires `isASCII`.
    @inlinable
    var spaces: UInt64 {
        // Any difference but zero carries into the highest bit.
        ~((value ^ Self.each(0x20)) &+ Self.each(0x7F)) & Self.each(0x80)
    }

    /// The highest bit of each byte that is not ASCII.
    @inlinable
    var nonASCII: UInt64 { value & Self.each(0x80) }

    /// The highest bit of the first byte that is not printable ASCII; bits of later bytes may be set as well.
    @inlinable
    var invisible: UInt64 {
        // A byte below 0x20 borrows from its highest bit, and DEL carries into it.
        (value | (value &- Self.each(0x20)) | (value &+ Self.each(0x01))) & Self.each(0x80)
    }

    /// The highest bit of the first byte below 0x20; bits of later bytes may be set as well.
    @inlinable
    var control: UInt64 { (value &- Self.each(0x20)) & ~value & Self.each(0x80) }

    /// Returns the highest bit of the first byte that equals `byte`; bits of later bytes may be set as well.
    @inlinable
    func same(as byte: UInt8) -> UInt64 {
        // An equal byte becomes zero, and the first byte to borrow from its neighbour is a zero one.
        let others = value ^ Self.each(UInt64(byte))
        return (others &- Self.each(0x01)) & ~others & Self.each(0x80)
    }

    /// Counts the bytes whose highest bit is set in `marks`, in which no other bit may be set. The bits are
    /// added up in the highest byte, because the oldest supported processors have no instruction that counts
    /// bits.
    @inlinable
    static func count(_ marks: UInt64) -> Int { Int(truncatingIfNeeded: (marks >> 7 &* each(0x01)) >> 56) }

    /// Returns the integer whose eight bytes all equal `byte`.
    @inlinable
    static func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
}
