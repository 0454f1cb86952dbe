public import ByteText

/// A word of a text, with its context.
public struct TextWord: Hashable, Sendable {
    /// The word as it is written.
    public let text: String
    /// Its location and context.
    public let place: WordToken

    init(_ text: String, at place: WordToken) {
        self.text = text
        self.place = place
    }

    /// Its range in bytes of UTF-8.
    public var range: ByteRange { place.range }
    /// The number of its sentence, from 0.
    public var sentence: Int { place.sentence }
    /// Whether it is the first word of its sentence.
    public var startsSentence: Bool { place.startsSentence }
    /// Whether it begins with an uppercase letter.
    public var isCapitalized: Bool { place.isCapitalized }
    /// Whether it is inside quotation marks.
    public var isQuoted: Bool { place.isQuoted }
    /// Whether it is inside a web address.
    public var isInAddress: Bool { place.isInAddress }
    /// The scalar directly after it; nil at the end of the text.
    public var next: Unicode.Scalar? { place.next }

    /// Whether it contains a year from 1800 to 2100, in the digits of any script.
    public var containsYear: Bool {
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
