import Texts

/// One question of a checklist.
public struct Item: Hashable, Sendable {
    /// The stable id (`cybercrime-legislation`).
    public let id: String
    /// The id of its theme.
    public let theme: String
    /// The ids of the commitments it asks about.
    public let commitments: [String]
    /// What it is about, in words that go on after “With regard to”: at most five, as in `urban crime`.
    public let topic: String
    /// Whether it belongs to the short form.
    public let isCore: Bool
    /// The key point of the instrument that the question is about.
    public let keyPoint: String
    /// The question.
    public let question: String
    /// What a good answer cites.
    public let guidance: String
    /// By what the wording of the question is known again: the first 16 digits of its fingerprint.
    public let wording: String
    /// The words of the question in small letters, made once for all that is compared with them.
    public let words: Set<String>

    /// Whether it asks about several commitments, its parts, so that an answer says of which it speaks.
    public var hasParts: Bool { commitments.count > 1 }

    /// Makes an item.
    public init(
        id: String, theme: String, commitments: [String], topic: String = "", isCore: Bool = false,
        keyPoint: String, question: String, guidance: String, wording: String = ""
    ) {
        self.id = id
        self.theme = theme
        self.commitments = commitments
        self.topic = topic
        self.isCore = isCore
        self.keyPoint = keyPoint
        self.question = question
        self.guidance = guidance
        self.wording = wording
        words = Set(TextWords(question).lazy.map { $0.text.lowercased() })
    }
}
