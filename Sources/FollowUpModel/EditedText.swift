public import ByteText

/// Words that the report prints in place of a State's own: an editor's wording, or the translation of a text in another
/// language.
public struct EditedText: Equatable, Sendable {
    /// The code of the State.
    public let state: Located<String>
    /// Which of its texts.
    public let target: TextTarget
    /// Where the item or the list of proposals is named.
    public let targetRange: ByteRange
    /// The fingerprint of the State's words that it replaces.
    public let replaces: Located<String>
    /// The words; nil as long as they are not filled in.
    public let text: Located<String>?
    /// Where the entry stands.
    public let place: Place

    /// Makes an edited text.
    public init(
        state: Located<String>, target: TextTarget, targetRange: ByteRange, replaces: Located<String>,
        text: Located<String>?, place: Place
    ) {
        self.state = state
        self.target = target
        self.targetRange = targetRange
        self.replaces = replaces
        self.text = text
        self.place = place
    }
}
