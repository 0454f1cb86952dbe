/// What kind of thing a measure is.
public enum MeasureKind: String, Sendable, CaseIterable {
    /// A law or other legal act.
    case law
    /// A policy, strategy or plan.
    case policy
    /// A programme or project.
    case programme
    /// An institution or body.
    case institution
    /// A training activity.
    case training
    /// An agreement with other States or organizations.
    case agreement
}

/// A law, policy, programme, institution, training or agreement that an answer cites.
public struct Measure: Equatable, Sendable {
    /// Its title.
    public let title: Located<String>
    /// What kind of thing it is, if stated.
    public let kind: Located<MeasureKind>?
    /// The year of adoption, if stated.
    public let year: Located<Int>?
    /// A web address where it can be read, if given.
    public let source: Located<String>?

    /// Creates a measure.
    public init(
        title: Located<String>, kind: Located<MeasureKind>? = nil, year: Located<Int>? = nil,
        source: Located<String>? = nil
    ) {
        self.title = title
        self.kind = kind
        self.year = year
        self.source = source
    }
}

/// A field of a measure.
public enum MeasureField: String, EntryField {
    case title, kind, year, source

    /// Without a title a measure cannot be cited.
    public static let main = MeasureField.title
    /// The title.
    public static let text = MeasureField.title
    /// What an entry is called.
    public static let entryName = "measure"
    /// Where it belongs.
    public static let place: String? = "in an entry of “measures”"

    /// The kind of value that it holds.
    public var kind: FieldKind {
        switch self {
        case .title: .line
        case .kind: .word(.measureKind)
        case .year: .year
        case .source: .address
        }
    }

    /// What the form and the schema say about it.
    public var description: FieldDescription {
        switch self {
        case .title:
            FieldDescription(
                "Title", "The title of the law, policy, programme, institution, training or agreement."
            )
        case .kind: FieldDescription("Kind of measure", "")
        case .year:
            FieldDescription("Year", "The year of adoption, as in 2010.", examples: ["2010"])
        case .source:
            FieldDescription(
                "Source", "A web address where it can be read.",
                examples: ["https://laws-lois.justice.gc.ca/"])
        }
    }
}

extension Measure: AnswerEntry {
    /// Creates a measure from the value that `value` returns for each field; nil without a title.
    public init?(_ value: (MeasureField) -> FieldValue?) {
        guard let title = value(.title)?.text else { return nil }
        self.title = title
        kind = value(.kind)?.text.flatMap { text in
            MeasureKind(rawValue: text.value).map { Located($0, at: text.range) }
        }
        year = if case .year(let year) = value(.year) { year } else { nil }
        source = value(.source)?.text
    }

    /// The value of a field; nil if it is blank.
    public subscript(field: MeasureField) -> FieldValue? {
        switch field {
        case .title: .text(title)
        case .kind: kind.map { .text(Located($0.value.rawValue, at: $0.range)) }
        case .year: year.map(FieldValue.year)
        case .source: source.map(FieldValue.text)
        }
    }
}
