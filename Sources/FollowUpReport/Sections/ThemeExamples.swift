import FollowUpModel

/// What individual States report on each theme, as far as the report has room for it: sentences chosen with an equal
/// voice or, where not even one each fits, every State with one measure, or by name.
struct ThemeExamples {
    /// How much is said of each State.
    enum Extent {
        /// Chosen sentences.
        case sentences
        /// A mention of each.
        case mentions(ThemeMentions.Extent)
    }

    /// The extent.
    let extent: Extent
    /// Whether what the replies say together is told in full, and not only how many answered.
    let isSynthesisFull: Bool
    /// The paragraphs on each theme, by its position.
    let paragraphs: [Int: [Paragraph]]
    /// The answers that an editor pinned and of which nothing is quoted.
    var unquotedPins: [ExampleChoice] = []

    /// Returns the paragraphs on a theme.
    subscript(theme: Int) -> [Paragraph] { paragraphs[theme] ?? [] }

    /// No examples.
    static let none = ThemeExamples(extent: .sentences, isSynthesisFull: true, paragraphs: [:])
}
