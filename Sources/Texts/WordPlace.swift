public import ByteText

/// Where a word of a text stands, and how. A hyphen within a word belongs to it; an apostrophe ends it.
public struct WordPlace: Hashable, Sendable {
    /// Its bytes.
    public let range: ByteRange
    /// The number of its sentence, from 0.
    public let sentence: Int
    /// Whether it is the first word of its sentence.
    public let startsSentence: Bool
    /// Whether it begins with a capital letter.
    public let isCapitalized: Bool
    /// Whether it stands inside quotation marks.
    public let isQuoted: Bool
    /// Whether it stands inside a web address.
    public let isInAddress: Bool
    /// The character directly after it; nil at the end of the text.
    public let next: Unicode.Scalar?
}
