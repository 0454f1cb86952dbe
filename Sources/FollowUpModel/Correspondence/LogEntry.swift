/// What the log of a cycle says of one thing that happened in its correspondence with States.
public struct LogEntry: Hashable, Sendable {
    /// The number of the entry in the log, from 1.
    public let number: Int
    /// When it was recorded.
    public let time: Moment
    /// The code of the State that it concerns; nil if that is not known.
    public let state: String?
    /// What happened.
    public let event: CorrespondenceEvent

    /// Creates an entry.
    public init(number: Int, time: Moment, state: String?, event: CorrespondenceEvent) {
        (self.number, self.time, self.state, self.event) = (number, time, state, event)
    }
}

/// What happens in the correspondence of a cycle.
public enum CorrespondenceEvent: Hashable, Sendable {
    /// A State was sent its form and the letter that goes with it.
    case invited([LoggedFile])
    /// A State was reminded.
    case reminded(of: Reminder, [LoggedFile])
    /// A file came.
    case received(Arrival)
    /// The reply of a State as somebody had edited it was set aside for a newer one.
    case setAside(LoggedFile)
    /// The reply of a State was withdrawn.
    case withdrawn(reason: String)
}

/// What a State is reminded of.
public enum Reminder: String, CaseIterable, Hashable, Sendable {
    /// That it has not replied.
    case reply
    /// That it has begun its reply and not returned it.
    case begun
    /// That its reply does not say who cleared it.
    case clearance
}

/// A file that the log names.
public struct LoggedFile: Hashable, Sendable {
    /// The name or the path, from the folder of the cycle.
    public let path: String
    /// The SHA-256 of its bytes, in 64 hexadecimal digits.
    public let fingerprint: String

    /// Creates it.
    public init(_ path: String, fingerprint: String) { (self.path, self.fingerprint) = (path, fingerprint) }
}
