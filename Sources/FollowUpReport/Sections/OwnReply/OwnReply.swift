public import FollowUpModel

/// A reply as its State has it: answers given in confidence are in it. Nothing that is public is made of one.
public struct OwnReply: Sendable {
    /// What the State replied, without the answers that have errors.
    public let submission: Submission
    /// The checklist that it answers.
    public let checklist: Checklist
    /// The name of the State.
    public let name: StateName
    /// The cycle, if its file lies beside the reply.
    let cycle: Cycle?
    /// The positions of the items whose answers have errors, in the order of the checklist.
    let itemsWithErrors: [Int]
    private let answers: [Int: Answer]

    /// Creates a reply.
    ///
    /// - Parameters:
    ///   - submission: What the State replied.
    ///   - itemsWithErrors: The positions of the items whose answers have errors, which are left out.
    public init(
        _ submission: Submission, on checklist: Checklist, of name: StateName, cycle: Cycle? = nil,
        withoutAnswersTo itemsWithErrors: [Int] = []
    ) {
        let accepted = submission.answers.filter { !itemsWithErrors.contains($0.item) }
        self.submission = submission.with(answers: accepted, unconfirmed: submission.unconfirmed)
        self.checklist = checklist
        self.name = name
        self.cycle = cycle
        self.itemsWithErrors = itemsWithErrors
        answers = Dictionary(accepted.map { ($0.item, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Whether it says nothing of which a document could be made.
    public var isBlank: Bool { answers.isEmpty && submission.proposals.all.isEmpty }
}

extension OwnReply {
    /// Returns the answer to the item at a position; nil if there is none, or it is left out.
    func answer(to item: Int) -> Answer? { answers[item] }

    /// Whether it has answers that are given in confidence.
    var hasAnswersInConfidence: Bool { submission.answers.contains(where: \.isConfidential) }

    /// The positions of the items whose answers were carried over and are not confirmed.
    var itemsToConfirm: [Int] { submission.unconfirmed.answers.map(\.item).filter { answers[$0] == nil } }

    /// The positions of the items that are asked in the cycle or, if that is not known, of all, and of those that are
    /// answered all the same.
    var items: [Int] {
        checklist.items.indices.filter { position in
            answers[position] != nil || cycle?.asks(about: checklist.items[position]) ?? true
        }
    }

    /// Returns the positions of these items that belong to a theme.
    func items(of theme: Theme) -> [Int] { items.filter { checklist.items[$0].theme == theme.id } }
}
