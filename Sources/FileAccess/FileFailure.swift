/// Why a file could not be read or written.
public struct FileFailure: Error, Hashable, Sendable {
    /// The path.
    public let path: String
    /// What was to be done: “read”, “written”.
    public let action: String
    /// Why not, in words.
    public let reason: String
    /// How many bytes a file has that is too large to be read; nil for any other.
    public let tooManyBytes: Int?

    /// Makes a failure.
    public init(path: String, action: String, reason: String, tooManyBytes: Int? = nil) {
        self.path = path
        self.action = action
        self.reason = reason
        self.tooManyBytes = tooManyBytes
    }

    /// “Submissions/2011/CAN.yaml cannot be read: permission denied”.
    public var message: String { "\(path) cannot be \(action): \(reason)" }
}
