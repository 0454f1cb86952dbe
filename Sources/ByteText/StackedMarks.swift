/// Letters with more combining marks than any language needs.
///
/// Comparing two strings for canonical equivalence sorts the marks of each letter. That takes time quadratic
/// in their number, so a letter with a million of them would stall the program.
public enum StackedMarks {
    /// The largest number of marks on one letter, as in the Stream-Safe Text Format (Unicode Standard Annex
    /// #15, section 13).
    public static let most = 30

    /// Finds the first letter with more than `most` marks.
    ///
    /// - Returns: The bytes of the marks beyond `most`; nil when no letter has so many.
    public static func excess(in bytes: Span<UInt8>) -> Range<Int>? {
        var (count, start, position) = (0, 0, 0)
        while position < bytes.count {
            let byte = bytes[position]
            // Nearly all bytes of most texts: none of them begins a mark.
            if byte < 0x80, count == 0 {
                position = ByteBlock.firstNonASCII(in: bytes, from: position)
                continue
            }
            guard mayBeginMark(byte), let scalar = UTF8.scalar(in: bytes, at: position), scalar.isStacked
            else {
                if byte & 0xC0 != 0x80 {
                    if count > most { return start..<position }
                    count = 0
                }
                position += 1
                continue
            }
            count += 1
            if count == most + 1 { start = position }
            position += UTF8.width(scalar)
        }
        return count > most ? start..<position : nil
    }

    /// Returns whether a byte may be the first of a combining mark; false for the first bytes of most Latin,
    /// Cyrillic and Chinese letters.
    private static func mayBeginMark(_ byte: UInt8) -> Bool {
        switch byte {
        case 0xCC...0xCF, 0xD2...0xE3, 0xEA...0xFF: true
        default: false
        }
    }
}

extension Unicode.Scalar {
    /// Whether the scalar is a mark that canonical ordering may move (Canonical_Combining_Class other than
    /// 0).
    fileprivate var isStacked: Bool {
        switch value {
        // The most frequent scalars, to spare the lookup of their class.
        case ..<0x300, 0x370..<0x483, 0x620..<0x64B, 0x2000..<0x20D0, 0x3100..<0xA000, 0xAC00..<0xD800: false
        // Three with class 0 that decompose into two marks each.
        case 0xF73, 0xF75, 0xF81: true
        default: properties.canonicalCombiningClass != .notReordered
        }
    }
}
