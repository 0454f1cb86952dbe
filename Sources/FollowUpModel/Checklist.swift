import Texts

/// One question of a checklist.
public struct Item: Hashable, Sendable {
    /// The stable id (`cybercrime-legislation`).
    public let id: String
    /// The id of its theme.
    public let theme: String
    /// The ids of the commitments it asks about.
    public let commitments: [String]
    /// The key point of the instrument that the question is about.
    public let keyPoint: String
    /// The question.
    public let question: String
    /// What a good answer cites.
    public let guidance: String
    /// By what the wording of the question is known again: the first 16 digits of its fingerprint.
    public let wording: String
    /// The words of the question in small letters, made once for all that is held against them.
    public let words: [String]

    /// Makes an item.
    public init(
        id: String, theme: String, commitments: [String], keyPoint: String, question: String,
        guidance: String, wording: String = ""
    ) {
        self.id = id
        self.theme = theme
        self.commitments = commitments
        self.keyPoint = keyPoint
        self.question = question
        self.guidance = guidance
        self.wording = wording
        words = TextWords(question).map { $0.text.lowercased() }
    }
}

/// The questions put to a State on an instrument.
///
/// The fields of an answer keep the four columns of the template that Thailand proposed (E/CN.15/2007/CRP.1: key
/// point, current situation, approach, responsible agency) and add the action plan that the 2011 report (para. 59)
/// wants a self-assessment to lead to.
public struct Checklist: Hashable, Sendable {
    /// An item of an earlier edition that is not asked any more.
    public struct Retired: Hashable, Sendable {
        /// The id it had.
        public let item: String
        /// The id of the item that asks it now, where there is one.
        public let replacedBy: String?

        /// Makes a retired item.
        public init(item: String, replacedBy: String?) {
            self.item = item
            self.replacedBy = replacedBy
        }
    }

    /// The stable id (`salvador-2010`).
    public let id: String
    /// The edition, from 1.
    public let edition: Int
    /// The title.
    public let title: String
    /// The instrument whose commitments it asks about.
    public let instrument: Instrument
    /// The items, in the order in which they are asked.
    public let items: [Item]
    private let positions: [String: Int]
    private let retired: [String: Retired]

    /// Makes a checklist.
    public init(
        id: String, edition: Int, title: String, instrument: Instrument, items: [Item],
        retired: [Retired] = []
    ) {
        self.id = id
        self.edition = edition
        self.title = title
        self.instrument = instrument
        self.items = items
        positions = Dictionary(
            items.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.retired = Dictionary(retired.map { ($0.item, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The position of the item with this id in `items`, or nil.
    public func position(ofItem id: String) -> Int? { positions[id] }

    /// The item of an earlier edition with this id, or nil.
    public func retired(_ id: String) -> Retired? { retired[id] }

    /// The commitments an item asks about, in the order of the instrument.
    public func commitments(of item: Item) -> [Commitment] {
        instrument.commitments.filter { item.commitments.contains($0.id) }
    }

    /// The paragraphs an item asks about, each once, in the order of the instrument.
    public func paragraphs(of item: Item) -> [String] {
        var paragraphs: [String] = []
        for commitment in commitments(of: item) where !paragraphs.contains(commitment.paragraph) {
            paragraphs.append(commitment.paragraph)
        }
        return paragraphs
    }
}
