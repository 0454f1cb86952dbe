/// A treaty that commitments of an instrument are about, or several that the instrument names together.
public struct Treaty: Hashable, Sendable {
    /// The stable id (`untoc`).
    public let id: String
    /// The title, without an article, as a form and a table have it.
    public let title: String
    /// The title in running text, without an article: one without commas.
    public let shortTitle: String
    /// Whether it stands for several treaties that the instrument names together, without naming each.
    public let isSeveral: Bool
    /// The day of its adoption; nil for several treaties.
    public let adopted: CalendarDate?
    /// The day of its entry into force; nil if it is not known.
    public let entryIntoForce: CalendarDate?

    /// Creates a treaty.
    /// - Parameter shortTitle: The title in running text; the title if it is nil.
    public init(
        id: String, title: String, shortTitle: String? = nil, isSeveral: Bool = false,
        adopted: CalendarDate? = nil, entryIntoForce: CalendarDate? = nil
    ) {
        self.id = id
        self.title = title
        self.shortTitle = shortTitle ?? title
        self.isSeveral = isSeveral
        self.adopted = adopted
        self.entryIntoForce = entryIntoForce
    }
}
