/// The questions put to a State on an instrument.
///
/// The fields of an answer keep the four columns of the template proposed by Thailand (E/CN.15/2007/CRP.1:
/// key point, current situation, approach, responsible agency) and add the action plan that a self-assessment
/// should lead to according to the 2011 report (E/CN.15/2011/15, para. 59).
public struct Checklist: Hashable, Sendable {
    /// The questions, without the instrument.
    public let questions: Questions
    /// The instrument whose commitments it asks about.
    public let instrument: Instrument

    /// The stable id (`salvador-2010`).
    public var id: String { questions.id }
    /// The edition, from 1.
    public var edition: Int { questions.edition }
    /// The title.
    public var title: String { questions.title }
    /// The items, in the order in which they are asked.
    public var items: [Item] { questions.items }

    /// The themes about which it asks, in the order of the instrument.
    public var askedThemes: [Theme] {
        let asked = Set(items.map(\.theme))
        return instrument.themes.filter { asked.contains($0.id) }
    }

    /// Creates a checklist of questions that have been checked against their instrument.
    public init(_ questions: Questions, on instrument: Instrument) {
        self.questions = questions
        self.instrument = instrument
    }

    /// Creates a checklist.
    public init(
        id: String, edition: Int, title: String, instrument: Instrument, items: [Item],
        retired: [Questions.Retired] = []
    ) {
        self.init(
            Questions(id: id, edition: edition, title: title, items: items, retired: retired), on: instrument)
    }

    /// Returns the position of the item with this id in `items`, from 0; nil if there is none.
    public func position(ofItem id: String) -> Int? { questions.position(ofItem: id) }

    /// Returns the fingerprint of the question of the item with this id; nil if there is no such item.
    public func wording(of id: String) -> String? { position(ofItem: id).map { items[$0].wording } }

    /// Returns the commitments that an item asks about, in the order of the instrument.
    public func commitments(of item: Item) -> [Commitment] {
        instrument.commitments.filter { item.commitments.contains($0.id) }
    }

    /// Returns the treaties that an item asks about, in its order.
    public func treaties(of item: Item) -> [Treaty] {
        item.treaties.compactMap { id in instrument.treaties.first { $0.id == id } }
    }

    /// Returns the paragraphs that an item asks about, without repetition, in the order of the instrument.
    public func paragraphs(of item: Item) -> [String] {
        var paragraphs: [String] = []
        for commitment in commitments(of: item) where !paragraphs.contains(commitment.paragraph) {
            paragraphs.append(commitment.paragraph)
        }
        return paragraphs
    }
}
