/// A half-open range of bytes in one source file.
///
/// Everything inside the program refers to a file by byte offset; lines and columns exist only where a person
/// reads them (`LineIndex`). Offsets are 32 bits wide, which the size limit on files keeps safe.
public struct ByteRange: Hashable, Sendable {
    /// The offset of the first byte.
    public var lowerBound: UInt32
    /// The offset after the last byte.
    public var upperBound: UInt32

    /// Creates the range from `lowerBound` up to but not including `upperBound`. An upper bound below the
    /// lower one gives the empty range at `lowerBound`; bounds that do not fit 32 bits are clamped.
    public init(_ lowerBound: Int, _ upperBound: Int) {
        self.lowerBound = UInt32(clamping: lowerBound)
        self.upperBound = UInt32(clamping: max(lowerBound, upperBound))
    }

    /// The empty range at the start of a file, for what concerns the file as a whole.
    public static let start = ByteRange(0, 0)

    /// The bytes covered, as a range of array indices.
    public var indices: Range<Int> { Int(lowerBound)..<Int(upperBound) }

    /// Returns whether all bytes of another range are in this one.
    public func contains(_ other: ByteRange) -> Bool {
        lowerBound <= other.lowerBound && other.upperBound <= upperBound
    }

    /// Whether the range covers no bytes.
    public var isEmpty: Bool { lowerBound == upperBound }
}
