import ByteText

/// Makes text safe to show on a terminal.
public enum VisibleText {
    /// Returns `text` with every character that a terminal would obey or hide instead of showing (escape
    /// sequences, other control characters, bidirectional and invisible formatting) written as `\u{1B}`; a
    /// tab becomes a space.
    public static func escaped(_ text: String) -> String {
        let bytes = text.utf8.span
        if ByteBlock.firstNonPrintable(in: bytes, from: 0) == bytes.count { return text }
        guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            if scalar == "\t" {
                result += " "
            } else if isUnsafe(scalar) {
                result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// Returns a text of several lines with each line escaped.
    public static func escapedLines(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { escaped(String($0)) }
            .joined(separator: "\n")
    }

    /// Returns the number of terminal cells that `text` takes: none for a combining mark, two for a wide East
    /// Asian character, one for any other.
    public static func cells(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + cells($1) }
    }

    /// Returns the number of terminal cells that a scalar takes.
    private static func cells(_ scalar: Unicode.Scalar) -> Int {
        // The most frequent scalars, to spare the lookup of their category: Latin letters and the punctuation
        // and digits among them, Cyrillic and Arabic letters, punctuation such as ’ “ ”, Chinese.
        switch scalar.value {
        case 0x20..<0x7F, 0xC0..<0x300, 0x400..<0x483, 0x620..<0x64B, 0x2010..<0x2028: return 1
        case 0x4E00..<0xA000: return 2
        default: break
        }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60,
            0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }

    private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool { scalar.isInvisible }
}
