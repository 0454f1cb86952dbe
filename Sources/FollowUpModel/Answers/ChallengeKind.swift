/// What kind of difficulty a State has met.
public enum ChallengeKind: String, Sendable, CaseIterable {
    /// Too little money, staff or equipment.
    case resources
    /// Laws that are missing, or stand in the way.
    case legislation
    /// Too little training, or too few institutions and experts who can do what is needed.
    case capacity
    /// Authorities, or States, that do not work together.
    case coordination
    /// Figures and research that are missing.
    case data
    /// Technology that is missing, or made use of against the State.
    case technology
    /// Anything else, described in the text.
    case other
}

extension Vocabulary {
    /// What kind of difficulty is meant.
    public static let challengeKind = Vocabulary("a kind of difficulty", ChallengeKind.self)
}
