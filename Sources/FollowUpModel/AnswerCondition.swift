/// What holds of an answer, said as data: the validator and the form that is filled in in a browser are given the same
/// conditions, so that both find the same.
///
/// A structure and no enumeration with values: Swift keeps the case of such an enumeration in spare bits of the pointer to
/// its value, by which the leak detector no longer finds the value of a constant.
public struct AnswerCondition: Hashable, Sendable {
    /// What kind of condition it is.
    public enum Kind: Hashable, Sendable {
        /// A field is filled in; a field that is `true` or `false` counts as filled in where it differs from a blank form, so `confirmed` where it is false.
        case filled
        /// The status is one of some.
        case status
        /// The item asks about several commitments.
        case severalParts
        /// Another condition does not hold.
        case not
        /// All of some conditions hold.
        case all
        /// One of some conditions holds.
        case any
    }

    /// The kind.
    public let kind: Kind
    /// The field that is filled in.
    public let field: AnswerField?
    /// The statuses of which one is given.
    public let statuses: [Status]
    /// The conditions that it is made of.
    public let conditions: [AnswerCondition]

    private init(
        _ kind: Kind, field: AnswerField? = nil, statuses: [Status] = [], conditions: [AnswerCondition] = []
    ) {
        (self.kind, self.field, self.statuses, self.conditions) = (kind, field, statuses, conditions)
    }

    /// Returns the condition that a field is filled in.
    public static func filled(_ field: AnswerField) -> AnswerCondition {
        AnswerCondition(.filled, field: field)
    }

    /// Returns the condition that the status is one of some.
    public static func status(_ statuses: [Status]) -> AnswerCondition {
        AnswerCondition(.status, statuses: statuses)
    }

    /// The item asks about several commitments.
    public static let severalParts = AnswerCondition(.severalParts)

    /// Returns the condition that another does not hold.
    public static func not(_ condition: AnswerCondition) -> AnswerCondition {
        AnswerCondition(.not, conditions: [condition])
    }

    /// Returns the condition that all of some hold.
    public static func all(_ conditions: [AnswerCondition]) -> AnswerCondition {
        AnswerCondition(.all, conditions: conditions)
    }

    /// Returns the condition that one of some holds.
    public static func any(_ conditions: [AnswerCondition]) -> AnswerCondition {
        AnswerCondition(.any, conditions: conditions)
    }

    /// The answer says something about the item.
    public static let isAnswered = AnswerCondition.any(
        AnswerField.allCases.filter(\.isSubstance).map(AnswerCondition.filled))

    /// The answer reports that something has been or is being done, as ``Answer/reportsAction`` tells it.
    public static let reportsAction = AnswerCondition.any([
        .status(Status.allCases.filter(\.isAction)), .all([.not(.filled(.status)), .filled(.measures)]),
    ])

    /// Returns whether it holds of an answer to an item, which is nil where the checklist has none of its name.
    public func holds(of answer: Answer, to item: Item?) -> Bool {
        switch kind {
        case .filled: field.map(answer.has) ?? false
        case .status: answer.status.map { statuses.contains($0.value) } ?? false
        case .severalParts: item?.hasParts ?? false
        case .not: !conditions.contains { $0.holds(of: answer, to: item) }
        case .all: conditions.allSatisfy { $0.holds(of: answer, to: item) }
        case .any: conditions.contains { $0.holds(of: answer, to: item) }
        }
    }
}
