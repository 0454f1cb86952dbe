public import ByteText

/// A piece of a reply that parts fill in differently.
public struct Contradiction: Equatable, Sendable {
    /// What one part says.
    public struct Version: Equatable, Sendable {
        /// The authority of its respondent, if it is named.
        public let author: String?
        /// Where it says so.
        public let place: SourceLocation
        /// The words, if they are a text of one paragraph, or an entry of a list that others do not have.
        public let words: String?
    }

    /// How the parts contradict each other.
    public enum Kind: Equatable, Sendable {
        /// They fill in the same differently.
        case difference
        /// Each fills in what another leaves blank, and nothing differently.
        case complement
        /// An answer is in confidence in one, and for publication in another.
        case confidence
        /// One leaves blank on purpose what another answers.
        case leftBlank
    }

    /// The id of the item, if the piece is an answer.
    public let item: String?
    /// The name of the field; nil where each part fills in other fields of the piece than the other.
    public let field: String?
    /// The name of the piece: a field at the top, or one of the proposals; nil for an answer.
    public let piece: String?
    /// Whether it is about a list of proposals.
    public let isProposal: Bool
    /// How they contradict each other.
    public let kind: Kind
    /// What the parts say, in their order; equal ones stand once.
    public let versions: [Version]
}
