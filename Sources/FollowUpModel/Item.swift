import TextAnalysis

/// One question of a checklist.
public struct Item: Hashable, Sendable {
    /// The stable id (`cybercrime-legislation`).
    public let id: String
    /// The id of its theme.
    public let theme: String
    /// The ids of the commitments it asks about.
    public let commitments: [String]
    /// The ids of the treaties that it asks about, which are answered one by one in place of a status; empty for
    /// any other item.
    public let treaties: [String]
    /// Its subject, as a phrase of at most five words that can follow “With regard to”: `urban crime`.
    public let topic: String
    /// Whether it belongs to the short form.
    public let isCore: Bool
    /// The key point of the instrument that the question is about.
    public let keyPoint: String
    /// The question.
    public let question: String
    /// What a good answer cites.
    public let guidance: String
    /// The fingerprint of the question's wording: its first 16 hexadecimal digits.
    public let wording: String
    /// The lowercased words of the question, computed once because every summary is compared with them.
    public let words: Set<String>

    /// Whether it asks about several commitments (its parts), so that an answer has to name those that it
    /// addresses.
    public var hasParts: Bool { commitments.count > 1 }

    /// Whether it is answered treaty by treaty, and has no status.
    public var asksAboutTreaties: Bool { !treaties.isEmpty }

    /// Creates an item.
    public init(
        id: String, theme: String, commitments: [String], treaties: [String] = [], topic: String = "",
        isCore: Bool = false,
        keyPoint: String, question: String, guidance: String, wording: String = ""
    ) {
        self.id = id
        self.theme = theme
        self.commitments = commitments
        self.treaties = treaties
        self.topic = topic
        self.isCore = isCore
        self.keyPoint = keyPoint
        self.question = question
        self.guidance = guidance
        self.wording = wording
        words = Set(TextWords(question).lazy.map { $0.text.lowercased() })
    }
}
