/// What a paragraph does, inferred from its verb: only a guess for the person who drafts the instrument.
enum CommitmentKind: String, CaseIterable, Sendable {
    /// The States take something upon themselves.
    case undertaking
    /// Someone is called upon or urged.
    case call
    /// Someone is requested.
    case request
    /// Someone is invited.
    case invitation
    /// Someone is encouraged.
    case encouragement
    /// Something is recommended.
    case recommendation
    /// A duty or a need is recognized.
    case duty = "recognition of a duty"
    /// A view is stated, something is welcomed or noted, someone is thanked.
    case statement
}
