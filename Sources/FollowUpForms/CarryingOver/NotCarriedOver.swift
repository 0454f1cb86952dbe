public import ByteText

/// The error for an earlier checklist that cannot be carried over, because fields share a line that the
/// checklist writes on separate lines.
public struct NotCarriedOver: Error, Equatable, Sendable {
    /// The location of the fields.
    public let place: SourceLocation
}
