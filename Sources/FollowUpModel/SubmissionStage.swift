/// How far a form has come.
public enum SubmissionStage: Sendable {
    /// It was sent to the State, and nothing is filled in.
    case sent
    /// Something is filled in, but nothing by which a reply is known.
    case begun
    /// It is a reply: it bears the day of submission, or a proposal or an answer for publication.
    case returned
    /// It is a reply, and says who cleared it for the State and on which day.
    case cleared

    /// Whether it is a reply.
    public var isReply: Bool { self == .returned || self == .cleared }
}
