/// A file that came, and what became of it.
public struct Arrival: Hashable, Sendable {
    /// The name under which it came.
    public let name: String
    /// The file in which it is kept, byte by byte as it came.
    public let kept: LoggedFile
    /// The number of its bytes.
    public let size: Int
    /// What kind of file it is.
    public let format: ArrivalFormat
    /// What became of it.
    public let outcome: ArrivalOutcome
    /// What was found in it, in words for those who sent it; nothing of what they gave in confidence.
    public let found: [String]

    /// Creates it.
    public init(
        name: String, kept: LoggedFile, size: Int, format: ArrivalFormat, outcome: ArrivalOutcome,
        found: [String]
    ) {
        (self.name, self.kept, self.size, self.format) = (name, kept, size, format)
        (self.outcome, self.found) = (outcome, found)
    }
}

/// The kinds of files that come.
public enum ArrivalFormat: String, CaseIterable, Hashable, Sendable {
    /// Plain text.
    case yaml
    /// A workbook.
    case workbook
    /// Anything else.
    case other
}

/// What became of a file that came.
public enum ArrivalOutcome: Hashable, Sendable {
    /// It is the reply of its State, or a part of it.
    case accepted(AcceptedReply)
    /// It can be read, and there is something to be corrected first.
    case notAccepted
    /// It cannot be read, or not be told whose it is.
    case unreadable
}

/// The reply of a State as it stands after a file was accepted.
public struct AcceptedReply: Hashable, Sendable {
    /// The SHA-256 of the reply as it was written to the folder of the cycle.
    public let fingerprint: String
    /// The numbers of the entries in the log whose files it was put together from, in order; with its own.
    public let parts: [Int]
    /// The ids of the questions whose answers have errors, and are left out until they are corrected.
    public let leftOut: [String]
    /// The number of questions that it answers.
    public let answered: Int
    /// The number of questions that it asks.
    public let asked: Int

    /// Creates it.
    public init(fingerprint: String, parts: [Int], leftOut: [String] = [], answered: Int, asked: Int) {
        (self.fingerprint, self.parts, self.leftOut) = (fingerprint, parts, leftOut)
        (self.answered, self.asked) = (answered, asked)
    }
}
