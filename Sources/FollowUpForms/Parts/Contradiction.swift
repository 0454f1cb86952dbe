public import ByteText

/// A piece of a reply that parts fill in differently.
public struct Contradiction: Equatable, Sendable {
    /// What one part says.
    public struct Version: Equatable, Sendable {
        /// The authority of its respondent, if it is named.
        public let author: String?
        /// Where it says so.
        public let place: SourceLocation
        /// The words, if they are a text of one paragraph.
        public let words: String?
    }

    /// The id of the item, if the piece is an answer.
    public let item: String?
    /// The name of the field; nil where each part fills in other fields of the piece than the other.
    public let field: String?
    /// The name of the piece: a field at the top, or one of the proposals; nil for an answer.
    public let piece: String?
    /// Whether each part fills in what another leaves blank, and nothing differently.
    public let isComplementary: Bool
    /// What the parts say, in their order; equal ones stand once.
    public let versions: [Version]
}
