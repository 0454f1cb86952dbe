public import ByteText

/// Text that the report prints in place of a State's own: an editor's wording, or a translation.
public struct EditedText: Equatable, Sendable {
    /// The code of the State.
    public let state: Located<String>
    /// Which of the State's texts it replaces.
    public let target: TextTarget
    /// The bytes of the id of the item, or of the name of the list of proposals.
    public let targetRange: ByteRange
    /// The fingerprint of the State's words that it replaces.
    public let replaces: Located<String>
    /// The new text; nil until it is filled in.
    public let text: Located<String>?
    /// The location of the entry in `editorial.yaml`.
    public let place: SourceLocation

    /// Creates an edited text.
    public init(
        state: Located<String>, target: TextTarget, targetRange: ByteRange, replaces: Located<String>,
        text: Located<String>?, place: SourceLocation
    ) {
        self.state = state
        self.target = target
        self.targetRange = targetRange
        self.replaces = replaces
        self.text = text
        self.place = place
    }
}
