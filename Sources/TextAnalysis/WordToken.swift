public import ByteText

/// The location and context of a word in a text. A hyphen within a word belongs to it; an apostrophe ends it.
public struct WordToken: Hashable, Sendable {
    /// Its range in bytes of UTF-8.
    public let range: ByteRange
    /// The number of its sentence, from 0.
    public let sentence: Int
    /// Whether it is the first word of its sentence.
    public let startsSentence: Bool
    /// Whether it begins with an uppercase letter.
    public let isCapitalized: Bool
    /// Whether it is inside quotation marks.
    public let isQuoted: Bool
    /// Whether it is inside a web address.
    public let isInAddress: Bool
    /// The scalar directly after it; nil at the end of the text.
    public let next: Unicode.Scalar?
}
