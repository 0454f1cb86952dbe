/// The questions put to a State on an instrument.
///
/// The fields of an answer keep the four columns of the template that Thailand proposed (E/CN.15/2007/CRP.1: key
/// point, current situation, approach, responsible agency) and add the action plan that the 2011 report (para. 59)
/// wants a self-assessment to lead to.
public struct Checklist: Hashable, Sendable {
    /// The questions by themselves.
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

    /// Puts questions that suit an instrument to States.
    public init(_ questions: Questions, on instrument: Instrument) {
        self.questions = questions
        self.instrument = instrument
    }

    /// Makes a checklist.
    public init(
        id: String, edition: Int, title: String, instrument: Instrument, items: [Item],
        retired: [Questions.Retired] = []
    ) {
        self.init(
            Questions(id: id, edition: edition, title: title, items: items, retired: retired), on: instrument)
    }

    /// The position of the item with this id in `items`, or nil.
    public func position(ofItem id: String) -> Int? { questions.position(ofItem: id) }

    /// By what the wording of the question of the item with this id is known; nil where there is no such item.
    public func wording(of id: String) -> String? { position(ofItem: id).map { items[$0].wording } }

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
