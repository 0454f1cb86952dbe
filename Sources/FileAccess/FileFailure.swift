/// Why a file could not be read or written.
public struct FileFailure: Error, Hashable, Sendable {
    /// The path.
    public let path: String
    /// The operation as a past participle: “read”, “written”.
    public let action: String
    /// The reason, in words.
    public let reason: String
    /// The size in bytes of a file that is too large to be read; nil for any other failure.
    public let tooManyBytes: Int?

    /// Creates a failure.
    public init(path: String, action: String, reason: String, tooManyBytes: Int? = nil) {
        self.path = path
        self.action = action
        self.reason = reason
        self.tooManyBytes = tooManyBytes
    }

    /// Returns the failure to replace a file that somebody else has changed since it was read.
    public static func changedMeanwhile(_ path: String) -> FileFailure {
        FileFailure(
            path: path, action: "changed",
            reason: "it was changed meanwhile; nothing was written: run the command again")
    }

    /// The failure as a clause: “Submissions/2011/CAN.yaml cannot be read: permission denied”.
    public var message: String { "\(path) cannot be \(action): \(reason)" }
}
