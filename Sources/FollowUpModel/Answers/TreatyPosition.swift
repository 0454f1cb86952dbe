/// Where a State stands with regard to a treaty, as it reports it.
public enum Position: String, Sendable, CaseIterable {
    /// It is a party.
    case party
    /// It has signed the treaty, and not ratified it.
    case signatory
    /// It is not a party.
    case notParty = "not party"
    /// It is not a party, and is considering becoming one.
    case considering

    /// Whether it says that something has been done or is being done to become a party.
    public var isAction: Bool {
        switch self {
        case .party, .signatory, .considering: true
        case .notParty: false
        }
    }

    /// Whether it can be dated: a State is a party, or a signatory, since a day.
    public var canBeDated: Bool {
        switch self {
        case .party, .signatory: true
        case .notParty, .considering: false
        }
    }
}

extension Vocabulary {
    /// Where a State stands with regard to a treaty.
    public static let position = Vocabulary("a position", Position.self)
}

/// What an answer says on one treaty.
public struct TreatyPosition: Equatable, Sendable {
    /// The id of the treaty.
    public let treaty: Located<String>
    /// Where the State stands.
    public let position: Located<Position>
    /// Since when, if stated.
    public let since: Located<PartialDate>?
    /// Reservations, the stage that has been reached or what stands in the way, if stated.
    public let note: Located<String>?

    /// Creates a position.
    public init(
        treaty: Located<String>, position: Located<Position>, since: Located<PartialDate>? = nil,
        note: Located<String>? = nil
    ) {
        self.treaty = treaty
        self.position = position
        self.since = since
        self.note = note
    }
}

/// A field of a position on a treaty.
public enum TreatyField: String, EntryField {
    case treaty, position, since, note

    /// Without a treaty there is nothing to have a position on.
    public static let main = TreatyField.treaty
    /// The form names the treaty.
    public static let isMainGiven = true
    /// A position, too, has to be there.
    public static let required = [TreatyField.treaty, .position]
    /// The note.
    public static let text = TreatyField.note
    /// What an entry is called.
    public static let entryName = "treaty-position"
    /// Where it belongs.
    public static let place: String? = "in an entry of “treaties”"

    /// The kind of value that it holds.
    public var kind: FieldKind {
        switch self {
        case .treaty: .treaty
        case .position: .word(.position)
        case .since: .partialDate
        case .note: .line
        }
    }

    /// What the form and the schema say about it.
    public var description: FieldDescription {
        switch self {
        case .treaty: FieldDescription("Treaty", "The name of the treaty. Leave it as it was sent.")
        case .position: FieldDescription("Position", "Leave it blank if you do not wish to answer.")
        case .since:
            FieldDescription(
                "Since", "Since when your State is a party or a signatory, as in 2004 or 2004-05-21.",
                examples: ["2004", "2004-05", "2004-05-21"])
        case .note:
            FieldDescription(
                "Note", "Reservations; or the stage that has been reached, and what stands in the way.")
        }
    }
}

extension TreatyPosition: AnswerEntry {
    /// Creates a position from the value that `value` returns for each field; nil without a treaty or a
    /// position.
    public init?(_ value: (TreatyField) -> FieldValue?) {
        guard let treaty = value(.treaty)?.text, let word = value(.position)?.text,
            let position = Position(rawValue: word.value)
        else { return nil }
        self.treaty = treaty
        self.position = Located(position, at: word.range)
        since = if case .partialDate(let date) = value(.since) { date } else { nil }
        note = value(.note)?.text
    }

    /// The value of a field; nil if it is blank.
    public subscript(field: TreatyField) -> FieldValue? {
        switch field {
        case .treaty: .text(treaty)
        case .position: .text(Located(position.value.rawValue, at: position.range))
        case .since: since.map(FieldValue.partialDate)
        case .note: note.map(FieldValue.text)
        }
    }
}
