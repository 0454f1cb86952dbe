public import Diagnostics

/// A word of a text, and how it stands there. A hyphen within a word belongs to it; an apostrophe ends it.
public struct TextWord: Hashable, Sendable {
    /// The word as it is written.
    public let text: String
    /// Its bytes.
    public let range: ByteRange
    /// The number of its sentence, from 0.
    public let sentence: Int
    /// Whether it is the first word of its sentence.
    public let startsSentence: Bool
    /// Whether it stands inside quotation marks.
    public let isQuoted: Bool
    /// Whether it stands inside a web address.
    public let isInAddress: Bool
    /// The character directly after it; nil at the end of the text.
    public let next: Unicode.Scalar?

    /// Whether it begins with a capital letter.
    public var isCapitalized: Bool {
        guard let byte = text.utf8.first, byte < 0x80 else {
            return text.unicodeScalars.first.map(\.properties.isUppercase) ?? false
        }
        return (0x41...0x5A).contains(byte)
    }

    /// Whether it holds a year from 1800 to 2100, in the digits of any script.
    public var holdsYear: Bool {
        var (digits, number) = (0, 0)
        for scalar in text.unicodeScalars {
            if let digit = scalar.decimalDigit {
                digits += 1
                number = digits <= 4 ? number * 10 + digit : 0
            } else {
                if digits == 4, Self.years.contains(number) { return true }
                (digits, number) = (0, 0)
            }
        }
        return digits == 4 && Self.years.contains(number)
    }

    private static let years = 1800...2100
}
