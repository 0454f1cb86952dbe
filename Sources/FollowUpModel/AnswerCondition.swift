/// What holds of an answer, said as data: the validator and the form that is filled in in a browser are given the same
/// conditions, so that both find the same.
public indirect enum AnswerCondition: Hashable, Sendable {
    /// A field is filled in; a field that is `true` or `false` is when it says other than a blank form.
    case filled(AnswerField)
    /// The status is one of these.
    case status([Status])
    /// The item asks about several commitments.
    case severalParts
    /// It does not hold.
    case not(AnswerCondition)
    /// All of them hold.
    case all([AnswerCondition])
    /// One of them holds.
    case any([AnswerCondition])

    /// The answer says something about the item.
    public static let isAnswered = AnswerCondition.any(
        AnswerField.allCases.filter(\.isSubstance).map(AnswerCondition.filled))

    /// The answer reports that something has been or is being done, as ``Answer/reportsAction`` tells it.
    public static let reportsAction = AnswerCondition.any([
        .status(Status.allCases.filter(\.isAction)), .all([.not(.filled(.status)), .filled(.measures)]),
    ])

    /// Returns whether it holds of an answer to an item, which is nil where the checklist has none of its name.
    public func holds(of answer: Answer, to item: Item?) -> Bool {
        switch self {
        case .filled(let field): answer.has(field)
        case .status(let statuses): answer.status.map { statuses.contains($0.value) } ?? false
        case .severalParts: item?.hasParts ?? false
        case .not(let condition): !condition.holds(of: answer, to: item)
        case .all(let conditions): conditions.allSatisfy { $0.holds(of: answer, to: item) }
        case .any(let conditions): conditions.contains { $0.holds(of: answer, to: item) }
        }
    }
}
