import ByteText

/// Converts libyaml’s marks, which count Unicode scalars, to byte offsets.
///
/// The marks of a file come nearly in order, so each conversion counts on from the last one.
struct ScalarOffsets {
    private let bytes: [UInt8]
    private let first: Int
    private let isASCII: Bool
    private var scalar = 0
    private var byte: Int

    /// Prepares to convert marks in `bytes`, whose text begins at offset `first` (after a byte order mark).
    init(_ bytes: [UInt8], from first: Int) {
        self.bytes = bytes
        self.first = first
        byte = first
        isASCII = ByteBlock.firstNonASCII(in: bytes.span, from: first) == bytes.count
    }

    /// Returns the offset of the byte at which the scalar at `index` (from 0) begins; the end for an index
    /// past it.
    mutating func byteOffset(ofScalar index: Int) -> Int {
        if isASCII { return min(first + index, bytes.count) }
        if index < scalar { (scalar, byte) = (0, first) }
        while scalar < index, let next = ByteBlock(bytes.span, at: byte) {
            if next.isASCII {
                let step = min(8, index - scalar)
                (scalar, byte) = (scalar + step, byte + step)
                continue
            }
            guard scalar + 8 <= index else { break }
            byte += 8
            scalar += next.scalarStartCount
            // The last of them may continue beyond the eight bytes.
            while byte < bytes.count, bytes[byte] & 0xC0 == 0x80 { byte += 1 }
        }
        while scalar < index, byte < bytes.count {
            byte += 1
            while byte < bytes.count, bytes[byte] & 0xC0 == 0x80 { byte += 1 }
            scalar += 1
        }
        return byte
    }
}
