/// Writes text as YAML that reads back as exactly that text.
public enum YAMLText {
    /// `text` between double quotation marks, with everything escaped that could end or change it.
    public static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case _ where isUnprintable(scalar): result += escape(scalar)
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    /// `text` between double quotation marks, broken at single spaces so that no line is longer than `width` where it
    /// can be; the lines after the first are indented by `indent` spaces.
    public static func wrapped(_ text: String, indent: Int, width: Int = 100) -> String {
        let margin = "\n" + String(repeating: " ", count: indent)
        var result = ""
        var length = indent
        var isAfterSpace = true
        for word in quoted(text).unicodeScalars.split(separator: " ", omittingEmptySubsequences: false) {
            // A line break stands for one space; where there are several they stay.
            let isBreakable = !result.isEmpty && !isAfterSpace && !word.isEmpty
            if isBreakable, length + 1 + word.count > width {
                result += margin
                length = indent
            } else if !result.isEmpty {
                result += " "
                length += 1
            }
            result += String(String.UnicodeScalarView(word))
            length += word.count
            isAfterSpace = word.isEmpty
        }
        return result
    }

    /// `text` as comment lines, broken between words so that no line is longer than `width`, each beginning with
    /// `prefix` (which ends in `# `) and every one after the first indented by `hanging` spaces more.
    ///
    /// Characters that YAML forbids even in a comment are written out as `\x1B`.
    public static func comment(_ text: String, prefix: String, hanging: Int = 0, width: Int = 100) -> [String]
    {
        var lines: [String] = []
        var line = ""
        // Counted as words are added: a line may be as long as the text.
        var length = 0
        var prefix = prefix
        var prefixCount = prefix.count
        for word in text.split(whereSeparator: isSpace).map(allowed) {
            let count = word.count
            if !line.isEmpty, prefixCount + length + 1 + count > width {
                lines.append(prefix + line)
                (line, length) = ("", 0)
                if lines.count == 1 {
                    prefix += String(repeating: " ", count: hanging)
                    prefixCount = prefix.count
                }
            }
            length += line.isEmpty ? count : 1 + count
            line += line.isEmpty ? word : " \(word)"
        }
        return line.isEmpty ? lines : lines + [prefix + line]
    }

    /// Whether it is white space; of ASCII, told without the tables of Unicode.
    private static func isSpace(_ character: Character) -> Bool {
        guard let ascii = character.asciiValue else { return character.isWhitespace }
        return ascii == UInt8(ascii: " ") || 9...13 ~= ascii
    }

    private static func allowed(_ word: Substring) -> String {
        if word.utf8.allSatisfy({ 0x20..<0x7F ~= $0 }) { return String(word) }
        return word.unicodeScalars.map { EncodingCheck.isForbidden($0) ? escape($0) : String($0) }.joined()
    }

    /// Characters that YAML forbids or takes for a line break, and those that cannot be seen.
    private static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .format: true
        default: !ForbiddenCharacters.mayStand(scalar)
        }
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let (mark, width) = scalar.value <= 0xFF ? ("x", 2) : scalar.value <= 0xFFFF ? ("u", 4) : ("U", 8)
        return "\\\(mark)" + String(repeating: "0", count: width - digits.count) + digits
    }
}
