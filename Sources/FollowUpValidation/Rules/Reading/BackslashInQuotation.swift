import ByteText
import Diagnostics
import FollowUpModel
import TextAnalysis

/// A backslash that changes the meaning of a text.
enum BackslashInQuotation: Rule {
    static let page = RulePage(
        code: "FU015", name: "backslash-in-quotation", severity: .warning,
        what:
            "Between \" marks a backslash and what follows it stand for another character, such as \\n for a new line.",
        why: "The text is read differently from what was typed, as in “C:\\new”.",
        before: "authority: \"Ministry\\new section\"", after: "authority: 'Ministry\\new section'")

    /// Checks a double-quoted text.
    /// - Parameters:
    ///   - range: The bytes of the text as typed.
    ///   - text: The decoded text, in UTF-8.
    ///   - file: The file.
    static func check(_ range: ByteRange, read text: ArraySlice<UInt8>, in file: SourceFile)
        -> Located<Finding>?
    {
        // A control character has been reported already.
        guard let place = place(in: range, of: file.bytes), ControlCharacter.first(in: text) == nil else {
            return nil
        }
        let escape = file.text(in: place)
        let finding = found(
            "“\(escape)” between \" marks is read as \(meaning(of: escape)), not as it was typed",
            help: "Write \\\\ for each backslash, or put the text between ' marks instead of \" marks.")
        return Located(finding, at: place)
    }

    /// Returns the first escape sequence between `"` marks other than an escaped backslash, quotation mark or
    /// line break. One is enough, because the remedy is for the whole text.
    private static func place(in range: ByteRange, of bytes: [UInt8]) -> ByteRange? {
        let text = bytes[range.indices.clamped(to: bytes.indices)]
        guard text.first == UInt8(ascii: "\""), text.contains(UInt8(ascii: "\\")) else { return nil }
        var position = text.startIndex
        while position + 1 < text.endIndex {
            guard text[position] == UInt8(ascii: "\\") else {
                position += 1
                continue
            }
            switch text[position + 1] {
            case UInt8(ascii: "\\"), UInt8(ascii: "\""), UInt8(ascii: "/"), UInt8(ascii: "\n"),
                UInt8(ascii: "\r"):
                position += 2
            case UInt8(ascii: "x"): return ByteRange(position, min(position + 4, text.endIndex))
            case UInt8(ascii: "u"): return ByteRange(position, min(position + 6, text.endIndex))
            case UInt8(ascii: "U"): return ByteRange(position, min(position + 10, text.endIndex))
            default: return ByteRange(position, position + 2)
            }
        }
        return nil
    }

    /// Returns a description of what an escape sequence turns into.
    private static func meaning(of escape: String) -> String {
        switch escape.dropFirst().first {
        case "n", "N", "L", "P": "a new line"
        case "t", "\t": "a tab"
        case "x", "u", "U":
            if let value = UInt32(escape.dropFirst(2), radix: 16), let scalar = Unicode.Scalar(value),
                scalar.isWordPart
            {
                "the character “\(scalar)”"
            } else {
                "another character"
            }
        case " ", "_": "a space"
        default: "a character that cannot be seen"
        }
    }
}
