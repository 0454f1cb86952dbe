public import ByteText

/// A field of the entries of a list in an answer; the raw value is its name in a submission. The fields stand in the order of the
/// form.
public protocol EntryField: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
    /// The field without which an entry says nothing.
    static var main: Self { get }
    /// The field in which an entry has words of the State's own, which an editor can word anew.
    static var text: Self { get }
    /// What an entry is called where its shape is described.
    static var entryName: String { get }
    /// Where in a submission such fields belong, as words that follow “it belongs”.
    static var place: String? { get }
    /// What kind of value stands in it.
    var kind: FieldKind { get }
    /// What the form and the schema say of it.
    var description: FieldDescription { get }
}

/// What stands in a field of an entry.
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

    /// The text that it is; nil where it is none.
    public var text: Located<String>? { if case .text(let text) = self { text } else { nil } }

    /// Where it stands.
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
    /// Makes an entry of what `value` gives for each field; nil when its main field is blank.
    init?(_ value: (Field) -> FieldValue?)
    /// What stands in a field; nil where nothing does.
    subscript(field: Field) -> FieldValue? { get }
}

extension AnswerEntry {
    /// The entry in words: its main field, and in parentheses the others.
    public var words: String {
        let others = Field.allCases.filter { $0 != .main }.map { self[$0]?.words }
        return (self[.main]?.words ?? "").followed(by: others)
    }

    /// Where the words stand that tell it from others: the State's own, else those of its main field.
    public var place: ByteRange { self[.text]?.range ?? self[.main]?.range ?? .start }

    /// The same with the State's own words replaced by what `replace` makes of them.
    func mapText(_ replace: (Located<String>) -> Located<String>) -> Self {
        guard let text = self[.text]?.text else { return self }
        let replaced = FieldValue.text(replace(text))
        return Self { $0 == .text ? replaced : self[$0] } ?? self
    }
}

extension Array where Element: AnswerEntry {
    /// The same entries with the words of each replaced by what `replace` makes of them and of its position, from 0.
    func mapTexts(_ replace: (_ position: Int, Located<String>) -> Located<String>) -> [Element] {
        enumerated().map { position, entry in entry.mapText { replace(position, $0) } }
    }
}

extension String {
    /// The text with what belongs to it in parentheses.
    func followed(by terms: [String?]) -> String {
        let terms = terms.compactMap(\.self)
        return terms.isEmpty ? self : "\(self) (\(terms.joined(separator: ", ")))"
    }
}
