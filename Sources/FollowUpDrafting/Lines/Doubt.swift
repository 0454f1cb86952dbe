public import ByteText

/// A place of an official text of which the draft is not sure.
public struct Doubt: Hashable, Sendable {
    /// Where.
    public let position: SourcePosition
    /// What is not sure, as one clause without a full stop.
    public let message: String
    /// What to do, as one sentence.
    public let help: String

    init(_ message: String, help: String, at position: SourcePosition) {
        (self.message, self.help, self.position) = (message, help, position)
    }
}
