/// What kind of value stands in a field: by it the field is asked for, read, described to editors, compared and printed.
public enum FieldKind: Sendable {
    /// Words of the State, on one line of the form.
    case line
    /// Words of the State, over as many lines as they need.
    case prose
    /// One of a vocabulary.
    case word(Vocabulary)
    /// `true` or `false`; this one in a form that nobody has filled in, none where the form does not ask for it.
    case truth(initially: Bool?)
    /// The year of something that is done, from 1800 to 2100.
    case year
    /// A year, a month or a day (`2012`, `2012-06`, `2012-06-30`).
    case partialDate
    /// The address of a web page.
    case address
    /// The mark by which the wording of a question is known again.
    case wording
    /// An answer in another cycle.
    case reference
    /// The ids of commitments that the item asks about.
    case parts
    /// A list of entries, each with these fields.
    case entries(any EntryField.Type)
}

/// A list of words of which one can stand in a field.
public struct Vocabulary: Hashable, Sendable {
    /// What one of the words is, as in “a status”.
    public let name: String
    /// The words, in the order in which they are offered.
    public let words: [String]

    /// The words of an enumeration.
    init<Word: RawRepresentable<String> & CaseIterable>(_ name: String, _ words: Word.Type) {
        self.name = name
        self.words = words.allCases.map(\.rawValue)
    }

    /// How far something was carried out.
    public static let status = Vocabulary("a status", Status.self)
    /// What kind of thing a measure is.
    public static let measureKind = Vocabulary("a kind of measure", MeasureKind.self)
    /// What kind of assistance is meant.
    public static let assistanceKind = Vocabulary("a kind of assistance", AssistanceKind.self)
}

/// What the form and the schema say of a field.
public struct FieldDescription: Sendable {
    /// A title of a few words.
    public let title: String
    /// What belongs in it, in whole sentences.
    public let explanation: String
    /// What stands above it in the blank form, line by line; a vocabulary is added to it.
    public let comment: [String]
    /// Values as they may be written.
    public let examples: [String]

    /// Describes a field.
    init(
        _ title: String, _ explanation: String, comment: [String] = [], examples: [String] = []
    ) {
        self.title = title
        self.explanation = explanation
        self.comment = comment
        self.examples = examples
    }
}
