public import ByteText

/// An editor’s choice of an answer to be quoted, or not to be quoted, where a report by theme has room for examples.
public struct ExampleChoice: Hashable, Sendable {
    /// What is chosen; the raw value is its name in `editorial.yaml`.
    public enum Choice: String, CaseIterable, Sendable {
        /// The answer is quoted first of all that the State says.
        case pin
        /// Another answer is quoted in its place.
        case leaveOut = "leave-out"
    }

    /// The largest number of answers of one State that it is useful to pin: hardly any report has room for more.
    public static let maxPinCount = 3

    /// The code of the State.
    public let state: Located<String>
    /// The id of the item.
    public let item: Located<String>
    /// What is chosen.
    public let choice: Choice
    /// Why, in the words of the editor, which are published with the provenance.
    public let reason: String
    /// The location of the entry in `editorial.yaml`.
    public let place: SourceLocation

    /// Creates a choice.
    public init(
        state: Located<String>, item: Located<String>, _ choice: Choice, reason: String, place: SourceLocation
    ) {
        self.state = state
        self.item = item
        self.choice = choice
        self.reason = reason
        self.place = place
    }
}

extension Answer {
    /// Whether it says anything of which a report by theme can quote a sentence.
    public var isQuotable: Bool { AnswerField.allCases.contains { $0.isQuotable && has($0) } }
}

extension AnswerField {
    /// Whether a report by theme quotes what it says.
    public var isQuotable: Bool {
        switch self {
        case .summary, .details, .measures, .challenges: true
        case .question, .confirmed, .see, .parts, .status, .treaties, .authority, .challengeKinds, .needed,
            .offered, .plan, .principal, .confidential, .leftBlank:
            false
        }
    }
}
