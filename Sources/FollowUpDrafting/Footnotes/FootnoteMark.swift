import TextAnalysis

/// A superscript footnote mark, in one of the notations of text files: `¹²`, `<sup>a</sup>`, `[^12]`.
enum FootnoteMark {
    /// Returns the mark that a note begins with, and the words of the note.
    static func atBeginning(of words: String) -> (mark: String, text: String)? {
        let scalars = words.unicodeScalars[...]
        guard let (mark, length) = first(in: scalars) else { return nil }
        let rest = scalars.dropFirst(length)
        let text = (rest.first == ":" ? rest.dropFirst() : rest).drop { $0 == " " }
        return text.isEmpty ? nil : (mark, String(text))
    }

    /// Returns the mark at the beginning of a text and its length in Unicode scalars, or nil if there is no
    /// mark.
    static func first(in text: Substring.UnicodeScalarView) -> (mark: String, length: Int)? {
        switch text.first {
        case "<": return enclosed(in: text, between: "<sup>", and: "</sup>")
        case "[": return enclosed(in: text, between: "[^", and: "]")
        default:
            let digits = text.prefix(4).prefix { raised[$0] != nil }
            guard (1...3).contains(digits.count) else { return nil }
            return (String(digits.compactMap { raised[$0] }), digits.count)
        }
    }

    /// Returns whether a mark, or a plain number, may begin with a byte: “<”, “[”, a figure, or the first of a raised one.
    static func mayBegin(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "<"), UInt8(ascii: "["), 0xC2, 0xE2: true
        default: false
        }
    }

    private static func enclosed(
        in text: Substring.UnicodeScalarView, between opening: String, and closing: String
    ) -> (mark: String, length: Int)? {
        guard text.starts(with: opening.unicodeScalars) else { return nil }
        let after = text.dropFirst(opening.unicodeScalars.count)
        let mark = after.prefix(4).prefix { $0.isASCII && $0.isWordPart }
        guard (1...3).contains(mark.count), after.dropFirst(mark.count).starts(with: closing.unicodeScalars)
        else {
            return nil
        }
        return (String(mark), opening.unicodeScalars.count + mark.count + closing.unicodeScalars.count)
    }

    private static let raised: [Unicode.Scalar: Character] = [
        "⁰": "0", "¹": "1", "²": "2", "³": "3", "⁴": "4", "⁵": "5", "⁶": "6", "⁷": "7", "⁸": "8", "⁹": "9",
    ]
}
