public import ByteText

/// A field of the entries of a list in an answer. The raw value is its name in a submission; the cases are in
/// the order of the form.
public protocol EntryField: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
    /// The field without which an entry is meaningless.
    static var main: Self { get }
    /// Whether the form fills in the main field, so that it says nothing by itself.
    static var isMainGiven: Bool { get }
    /// The fields that an entry cannot do without once anything is filled in.
    static var required: [Self] { get }
    /// The field that holds the State's own words, which an editor can reword.
    static var text: Self { get }
    /// The name of an entry where its structure is described.
    static var entryName: String { get }
    /// Where in a submission such fields belong, as a phrase that follows “it belongs”.
    static var place: String? { get }
    /// The kind of value that it holds.
    var kind: FieldKind { get }
    /// What the form and the schema say about it.
    var description: FieldDescription { get }
}

extension EntryField {
    /// The main field is left blank by the form, as nearly always.
    public static var isMainGiven: Bool { false }
    /// The main field alone.
    public static var required: [Self] { [main] }
}

/// The value of a field of an entry.
public enum FieldValue: Equatable, Sendable {
    /// Words of the State, a word of a vocabulary, or an address.
    case text(Located<String>)
    /// A year.
    case year(Located<Int>)
    /// A year, a month or a day.
    case partialDate(Located<PartialDate>)

    /// The value as it is written.
    public var words: String {
        switch self {
        case .text(let text): text.value
        case .year(let year): "\(year.value)"
        case .partialDate(let date): date.value.iso
        }
    }

    /// The text, if the value is one; otherwise nil.
    public var text: Located<String>? { if case .text(let text) = self { text } else { nil } }

    /// The bytes of the value in the submission.
    public var range: ByteRange {
        switch self {
        case .text(let text): text.range
        case .year(let year): year.range
        case .partialDate(let date): date.range
        }
    }
}

/// An entry of a list in an answer.
public protocol AnswerEntry: Equatable, Sendable {
    /// Its fields.
    associatedtype Field: EntryField
    /// Creates an entry from the value that `value` returns for each field; nil if its main field is blank.
    init?(_ value: (Field) -> FieldValue?)
    /// The value of a field; nil if it is blank.
    subscript(field: Field) -> FieldValue? { get }
}

extension AnswerEntry {
    /// The entry as text: its main field, followed by the others in parentheses.
    public var words: String {
        let others = Field.allCases.filter { $0 != .main }.map { self[$0]?.words }
        return (self[.main]?.words ?? "").followed(by: others)
    }

    /// The bytes of the words that distinguish it from other entries: the State's own if there are any,
    /// otherwise those of its main field.
    public var place: ByteRange { self[.text]?.range ?? self[.main]?.range ?? .start }

    /// Returns the entry with the State's own words replaced by the result of `replace`.
    func mapText(_ replace: (Located<String>) -> Located<String>) -> Self {
        guard let text = self[.text]?.text else { return self }
        let replaced = FieldValue.text(replace(text))
        return Self { $0 == .text ? replaced : self[$0] } ?? self
    }
}

extension Array where Element: AnswerEntry {
    /// Returns the entries with the words of each replaced by the result of `replace`, which is also given
    /// the position of the entry, from 0.
    func mapTexts(_ replace: (_ position: Int, Located<String>) -> Located<String>) -> [Element] {
        enumerated().map { position, entry in entry.mapText { replace(position, $0) } }
    }
}

extension String {
    /// Returns the text followed by the non-nil terms in parentheses, separated by commas.
    func followed(by terms: [String?]) -> String {
        let terms = terms.compactMap(\.self)
        return terms.isEmpty ? self : "\(self) (\(terms.joined(separator: ", ")))"
    }
}
