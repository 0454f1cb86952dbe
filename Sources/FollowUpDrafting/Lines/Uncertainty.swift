public import ByteText

/// A passage of an official text that the program may have misread.
public struct Uncertainty: Hashable, Sendable {
    /// The position of the passage.
    public let position: SourcePosition
    /// What is uncertain, as one clause without a full stop.
    public let message: String
    /// What to do, as one sentence.
    public let help: String

    init(_ message: String, help: String, at position: SourcePosition) {
        (self.message, self.help, self.position) = (message, help, position)
    }
}
