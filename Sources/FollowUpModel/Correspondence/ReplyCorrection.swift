/// What became of a reply after the day of the report, as far as it is for publication.
public struct ReplyCorrection: Hashable, Sendable {
    /// What became of it.
    public enum Kind: Sendable {
        /// Another reply took its place, which says something else for publication.
        case corrected
        /// It was withdrawn.
        case withdrawn
    }

    /// The code of the State.
    public let state: String
    /// What became of it.
    public let kind: Kind
    /// Since which day that is so.
    public let day: CalendarDate

    /// Creates it.
    public init(state: String, kind: Kind, day: CalendarDate) {
        (self.state, self.kind, self.day) = (state, kind, day)
    }
}
