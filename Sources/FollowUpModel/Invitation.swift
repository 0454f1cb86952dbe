/// What States are sent when they are invited to reply in a cycle, and what the letter to them says in the Secretariat’s
/// words.
public struct Invitation: Equatable, Sendable {
    /// What the form is written as.
    public var format = FormFormat.html
    /// Whether each State is sent a form for each theme, rather than one.
    public var isByTheme = false
    /// Whether only the questions of the short form are asked.
    public var isShort = false
    /// The ids of the themes that are asked about; empty for all.
    public var themes: [String] = []
    /// Whom States may ask, as the letter names them.
    public var contact: String?
    /// What the Secretariat adds to the letter, a paragraph each.
    public var words: [String] = []
    /// Who signs the letter: lines such as a name and an office.
    public var signature: [String] = []

    /// Creates the invitation of a cycle that says nothing of it: the whole form, for a browser.
    public init() {}

    /// Returns the items that are asked, in the order of the checklist.
    public func items(of checklist: Checklist) -> [Item] {
        checklist.items.filter { (!isShort || $0.isCore) && (themes.isEmpty || themes.contains($0.theme)) }
    }
}
