public import ByteText

/// Why an earlier checklist cannot be carried over: fields stand on one line that the checklist writes one below the other.
public struct NotCarriedOver: Error, Equatable, Sendable {
    /// Where.
    public let place: Place
}
