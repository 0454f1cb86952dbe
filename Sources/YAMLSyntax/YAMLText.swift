/// Writes text as YAML that reads back as exactly that text.
public enum YAMLText {
    /// Returns `text` in double quotation marks, with everything escaped that could end or change it.
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

    /// Returns `text` in double quotation marks, broken at single spaces.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - indent: The number of spaces before each line after the first, and the column at which the first
    ///     begins.
    ///   - width: The largest number of characters of a line, where the words allow it.
    public static func wrapped(_ text: String, indent: Int, width: Int = 100) -> String {
        let margin = "\n" + String(repeating: " ", count: indent)
        var result = ""
        var length = indent
        var isAfterSpace = true
        for word in quoted(text).unicodeScalars.split(separator: " ", omittingEmptySubsequences: false) {
            // YAML reads a line break as one space; runs of several spaces are kept on one line.
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

    /// Returns `text` as comment lines, broken between words. Characters that YAML forbids even in a comment
    /// are written as `\x1B`.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - prefix: The beginning of each line, which ends in `# `.
    ///   - hanging: The number of further spaces before each line after the first.
    ///   - width: The largest number of characters of a line, where the words allow it.
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

    /// Returns whether a character is white space, for ASCII without a lookup of properties.
    private static func isSpace(_ character: Character) -> Bool {
        guard let ascii = character.asciiValue else { return character.isWhitespace }
        return ascii == UInt8(ascii: " ") || 9...13 ~= ascii
    }

    /// Returns a word with the characters escaped that YAML forbids even in a comment.
    private static func allowed(_ word: Substring) -> String {
        if word.utf8.allSatisfy({ 0x20..<0x7F ~= $0 }) { return String(word) }
        return word.unicodeScalars.map { EncodingCheck.isForbidden($0) ? escape($0) : String($0) }.joined()
    }

    /// Returns whether a scalar has to be escaped: YAML forbids it or takes it for a line break, or it is
    /// invisible.
    private static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .format: true
        default: !ForbiddenCharacters.isAllowed(scalar)
        }
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let (mark, width) = scalar.value <= 0xFF ? ("x", 2) : scalar.value <= 0xFFFF ? ("u", 4) : ("U", 8)
        return "\\\(mark)" + String(repeating: "0", count: width - digits.count) + digits
    }
}
