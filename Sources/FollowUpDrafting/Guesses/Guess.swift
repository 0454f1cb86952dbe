import FollowUpModel

/// A guess at whom a paragraph addresses and what it does, with the words that it is based on.
struct Guess: Hashable, Sendable {
    /// Whom the paragraph addresses.
    let addressee: Addressee
    /// What it does.
    let kind: CommitmentKind
    /// The words that say so, as they stand in the paragraph.
    let words: String
}
