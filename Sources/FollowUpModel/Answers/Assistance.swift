/// What kind of assistance a State needs or offers.
public enum AssistanceKind: String, Sendable, CaseIterable {
    /// Drafting of legislation.
    case legislativeDrafting = "legislative-drafting"
    /// Training.
    case training
    /// Advice by experts.
    case advisoryServices = "advisory-services"
    /// Building or strengthening institutions.
    case institutionBuilding = "institution-building"
    /// Equipment.
    case equipment
    /// Data collection and research.
    case dataAndResearch = "data-and-research"
    /// Money.
    case funding
    /// Tools and manuals.
    case toolsAndManuals = "tools-and-manuals"
    /// Exchange of experience.
    case exchangeOfExperience = "exchange-of-experience"
    /// Anything else, described in the note.
    case other
}

/// Assistance that a State needs or offers.
public struct Assistance: Equatable, Sendable {
    /// What kind.
    public let kind: Located<AssistanceKind>
    /// What exactly is needed or offered, if stated.
    public let note: Located<String>?

    /// Creates a need or an offer.
    public init(kind: Located<AssistanceKind>, note: Located<String>?) {
        self.kind = kind
        self.note = note
    }
}

/// A field of a need or an offer.
public enum AssistanceField: String, EntryField {
    case kind, note

    /// Needs are matched with offers by kind, so a note alone is not enough.
    public static let main = AssistanceField.kind
    /// The note.
    public static let text = AssistanceField.note
    /// What an entry is called.
    public static let entryName = "assistance"
    /// Where it belongs.
    public static let place: String? = "in an entry of “needed” or “offered”"

    /// The kind of value that it holds.
    public var kind: FieldKind {
        switch self {
        case .kind: .word(.assistanceKind)
        case .note: .line
        }
    }

    /// What the form and the schema say about it.
    public var description: FieldDescription {
        switch self {
        case .kind: FieldDescription("Kind of assistance", "")
        case .note: FieldDescription("Note", "What exactly is needed or offered.")
        }
    }
}

extension Assistance: AnswerEntry {
    /// Creates a need or an offer from the value that `value` returns for each field; nil without a kind.
    public init?(_ value: (AssistanceField) -> FieldValue?) {
        guard let text = value(.kind)?.text, let kind = AssistanceKind(rawValue: text.value) else {
            return nil
        }
        self.kind = Located(kind, at: text.range)
        note = value(.note)?.text
    }

    /// The value of a field; nil if it is blank.
    public subscript(field: AssistanceField) -> FieldValue? {
        switch field {
        case .kind: .text(Located(kind.value.rawValue, at: kind.range))
        case .note: note.map(FieldValue.text)
        }
    }
}
