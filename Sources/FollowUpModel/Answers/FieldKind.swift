/// The kind of value that a field holds; it determines how the field is asked for, read, described to
/// editors, compared and printed.
public enum FieldKind: Sendable {
    /// Words of the State, on one line of the form.
    case line
    /// Words of the State, over as many lines as they need.
    case prose
    /// One word of a vocabulary.
    case word(Vocabulary)
    /// A list of words of a vocabulary.
    case words(Vocabulary)
    /// `true` or `false`. `initially` is the value in a blank form; nil if the form does not ask for the
    /// field. Where `mayBeBlank` is false, a field that is there must say one of the two.
    case boolean(initially: Bool?, mayBeBlank: Bool)
    /// A year, from 1800 to 2100.
    case year
    /// A year, a month or a day (`2012`, `2012-06`, `2012-06-30`).
    case partialDate
    /// The id of a treaty that the item asks about.
    case treaty
    /// The address of a web page.
    case address
    /// The fingerprint that identifies the wording of a question.
    case wording
    /// A reference to an answer in another cycle.
    case reference
    /// The ids of commitments that the item asks about.
    case parts
    /// A list of entries, each with these fields.
    case entries(any EntryField.Type)
}

/// A list of words, one of which can be the value of a field.
public struct Vocabulary: Hashable, Sendable {
    /// What one of the words is, as in “a status”.
    public let name: String
    /// The words, in the order in which they are offered.
    public let words: [String]

    /// Creates a vocabulary of the raw values of an enumeration.
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
    /// What an instrument is divided into.
    public static let instrumentUnit = Vocabulary("what an instrument is divided into", InstrumentUnit.self)
}

/// What the form and the schema say about a field.
public struct FieldDescription: Sendable {
    /// A title of a few words.
    public let title: String
    /// What belongs in it, in whole sentences.
    public let explanation: String
    /// The lines above the field among those to copy, to which the words of a vocabulary are added.
    public let comment: [String]
    /// Examples of valid values.
    public let examples: [String]

    /// Creates the description of a field.
    init(
        _ title: String, _ explanation: String, comment: [String] = [], examples: [String] = []
    ) {
        self.title = title
        self.explanation = explanation
        self.comment = comment
        self.examples = examples
    }
}
