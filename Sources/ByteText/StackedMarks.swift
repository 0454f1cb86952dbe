/// Letters with more accents and other marks on them than any language needs.
///
/// Whether two texts are the same is told from their marks in one order, for which the marks of each letter are sorted. That
/// takes time by the square of their number, so that a letter with a million of them would stop the program.
public enum StackedMarks {
    /// The most marks on one letter: those of the Stream-Safe Text Format (Unicode Standard Annex #15, section 13).
    public static let most = 30

    /// The first mark too many, with those after it on the same letter; nil when there is none.
    public static func excess(in bytes: Span<UInt8>) -> Range<Int>? {
        var (count, start, position) = (0, 0, 0)
        while position < bytes.count {
            let byte = bytes[position]
            // Nearly all bytes of most texts: none begins a mark.
            if byte < 0x80, count == 0 {
                position = EightBytes.firstBeyondASCII(in: bytes, from: position)
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

    /// Whether a byte is the first of a mark, as far as it tells: not one of a Latin, Cyrillic or Chinese letter.
    private static func mayBeginMark(_ byte: UInt8) -> Bool {
        switch byte {
        case 0xCC...0xCF, 0xD2...0xE3, 0xEA...0xFF: true
        default: false
        }
    }
}

extension Unicode.Scalar {
    /// Whether it is a mark that is put in order with those beside it on a letter.
    fileprivate var isStacked: Bool {
        switch value {
        // What most texts beyond ASCII are made of, so that its class need not be looked up.
        case ..<0x300, 0x370..<0x483, 0x620..<0x64B, 0x2000..<0x20D0, 0x3100..<0xA000, 0xAC00..<0xD800: false
        // Three that stand for two marks each.
        case 0xF73, 0xF75, 0xF81: true
        default: properties.canonicalCombiningClass != .notReordered
        }
    }
}
