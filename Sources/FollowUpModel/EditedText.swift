public import ByteText

/// Text that the report prints in place of that of a State or contributor: an editor's wording, or a translation.
public struct EditedText: Equatable, Sendable {
    /// The code of the State, or the id of the contributor.
    public let author: Located<String>
    /// Which of its texts it replaces.
    public let target: TextTarget
    /// The bytes of the id of the item, commitment or outcome, or of the name of the list of proposals.
    public let targetRange: ByteRange
    /// The fingerprint of the words that it replaces.
    public let replaces: Located<String>
    /// The new text; nil until it is filled in.
    public let text: Located<String>?
    /// The location of the entry in `editorial.yaml`.
    public let place: SourceLocation

    /// Creates an edited text.
    public init(
        author: Located<String>, target: TextTarget, targetRange: ByteRange, replaces: Located<String>,
        text: Located<String>?, place: SourceLocation
    ) {
        self.author = author
        self.target = target
        self.targetRange = targetRange
        self.replaces = replaces
        self.text = text
        self.place = place
    }
}
