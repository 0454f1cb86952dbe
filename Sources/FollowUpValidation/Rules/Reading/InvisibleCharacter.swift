import ByteText
import Diagnostics

/// A character that is invisible, or that changes the order in which others are displayed.
enum InvisibleCharacter: Rule {
    static let page = RulePage(
        code: "FU016", name: "invisible-character", severity: .warning,
        what:
            "The text holds a character that cannot be seen, or that shows what follows it in another order.",
        why:
            "What a person reads is then not what the file says. Characters that a script needs, as Arabic and Persian do, are not meant.",
        before: "title: \"Act\\u{200B} of 2010\"", after: "title: \"Act of 2010\"")

    /// Returns a finding for each such character, at its first place.
    static func check(_ file: SourceFile) -> [Diagnostic] {
        let bytes = file.bytes
        var found: [(scalar: Unicode.Scalar, places: [ByteRange])] = []
        // The line of the last place.
        var line = Line(bytes, around: 0)
        let span = bytes.span
        var offset = ByteOrderMark.length(in: bytes)
        while offset < bytes.count {
            if bytes[offset] < 0x80 {
                offset = ByteBlock.firstNonASCII(in: span, from: offset)
                continue
            }
            let start = offset
            offset += 1
            guard isPossibleStart(bytes[start]), let scalar = UTF8.scalar(in: span, at: start),
                isInvisible(scalar)
            else { continue }
            offset = start + UTF8.width(scalar)
            let next = offset < bytes.count ? UTF8.scalar(in: span, at: offset) : nil
            if isNeeded(scalar, after: letter(before: start, in: bytes), before: next ?? " ") { continue }
            if !line.range.contains(start) { line = Line(bytes, around: start) }
            if isOrdinaryDirection(scalar), line.isRightToLeft { continue }
            let known = found.firstIndex { $0.scalar == scalar }
            if known == nil { found.append((scalar, [])) }
            found[known ?? found.count - 1].places.append(ByteRange(start, offset))
        }
        return found.map { finding($0.scalar, at: $0.places, in: file) }
    }

    private static func finding(
        _ scalar: Unicode.Scalar, at places: [ByteRange], in file: SourceFile
    ) -> Diagnostic {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let number = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        let what = isDirection(scalar) ? "changes the order in which text is shown" : "cannot be seen"
        let further = places.count > 1 ? " and at \((places.count - 1).counted("other place"))" : ""
        // What changes the order of others may have been meant to.
        let fix = Fix("Delete it", safety: isDirection(scalar) ? .unsafe : .safe, at: places) { _ in "" }
        return found("here\(further) is a character that \(what) (\(number))", help: "Delete it.").located(
            at: SourceLocation(path: file.path, range: places[0]), fixes: [fix].compactMap(\.self))
    }

    /// Returns whether a byte may be the first byte of an invisible character; the punctuation of most
    /// languages begins with the same bytes.
    private static func isPossibleStart(_ byte: UInt8) -> Bool {
        switch byte {
        case 0xC2, 0xCD, 0xD8, 0xE1, 0xE2, 0xE3, 0xEF, 0xF3: true
        default: false
        }
    }

    /// Returns the character before an offset, skipping combining marks, which belong to the letter before
    /// them; a space at the start.
    private static func letter(before offset: Int, in bytes: [UInt8]) -> Unicode.Scalar {
        var start = offset
        while start > 0 {
            repeat { start -= 1 } while start > 0 && bytes[start] & 0xC0 == 0x80
            if let scalar = UTF8.scalar(in: bytes.span, at: start), !isMark(scalar) { return scalar }
        }
        return " "
    }

    /// A line of a file, and whether it contains right-to-left text.
    private struct Line {
        let range: Range<Int>
        let isRightToLeft: Bool

        init(_ bytes: [UInt8], around offset: Int) {
            let end = UInt8(ascii: "\n")
            let start = bytes[..<offset].lastIndex(of: end).map { $0 + 1 } ?? 0
            range = start..<(bytes[offset...].firstIndex(of: end) ?? bytes.count)
            isRightToLeft = String(decoding: bytes[range], as: UTF8.self).unicodeScalars.contains(
                where: InvisibleCharacter.isRightToLeft)
        }
    }

    /// Returns whether a character cannot be seen, and stands in a text for nothing that can.
    static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0x200B...0x200F, 0x202A...0x202E,
            0x2060...0x206F, 0x3164, 0xFFA0, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
            true
        default: false
        }
    }

    private static func isDirection(_ scalar: Unicode.Scalar) -> Bool {
        isOrdinaryDirection(scalar) || scalar.value == 0x202D || scalar.value == 0x202E
    }

    /// Returns whether a character is a directional mark or embedding of the kind that word processors insert
    /// in right-to-left text. The two overrides are never needed.
    private static func isOrdinaryDirection(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x61C, 0x200E, 0x200F, 0x202A...0x202C, 0x2066...0x2069: true
        default: false
        }
    }

    /// Returns whether the script of the letter before it needs the character: joiners in Arabic and in the
    /// scripts of South and South-East Asia, breaks where no spaces are written, and joined and tagged emoji.
    private static func isNeeded(
        _ scalar: Unicode.Scalar, after previous: Unicode.Scalar, before next: Unicode.Scalar
    ) -> Bool {
        switch scalar.value {
        case 0x200C, 0x200D:
            isJoining(previous) || scalar.value == 0x200D && isPicture(previous) && isPicture(next)
        case 0x200B, 0x2060: isWithoutSpaces(previous) || isWithoutSpaces(next)
        case 0xE0020...0xE007F: previous.value == 0x1F3F4 || (0xE0020...0xE007E).contains(previous.value)
        default: false
        }
    }

    private static func isJoining(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x600...0x8FF, 0x900...0xDFF, 0xF00...0x109F, 0x1780...0x18AF, 0x1A00...0x1CFF, 0xA800...0xABFF,
            0xFB50...0xFDFF, 0xFE70...0xFEFE, 0x11000...0x11FFF, 0x1E900...0x1E95F:
            true
        default: false
        }
    }

    private static func isPicture(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x2190 && (scalar.properties.isEmoji || scalar.properties.isEmojiModifier)
    }

    private static func isWithoutSpaces(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF: true
        default: false
        }
    }

    private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x590...0x61B, 0x61D...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF,
            0x1E800...0x1EFFF:
            true
        default: false
        }
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: true
        default: (0x1F3FB...0x1F3FF).contains(scalar.value)
        }
    }
}
