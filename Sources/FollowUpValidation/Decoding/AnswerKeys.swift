import FollowUpModel
import YAMLSyntax

/// A key directly under an item: a field of an answer, or a group of fields.
enum AnswerKey: FieldKey {
    case field(AnswerField)
    case group(AnswerFieldGroup)

    static let place: String? = "in the answer to an item"

    /// The fields in order, with each group at the position of its first field.
    static let allCases: [AnswerKey] = AnswerField.allCases.compactMap { field in
        guard let group = field.group else { return .field(field) }
        return group.fields.first == field ? .group(group) : nil
    }

    init?(rawValue: String) {
        guard let key = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
        self = key
    }

    var rawValue: String {
        switch self {
        case .field(let field): field.rawValue
        case .group(let group): group.rawValue
        }
    }
}

/// A field of an answer that is nested under “assistance”.
struct AssistanceKey: FieldKey {
    let field: AnswerField

    static let place: String? = "under “assistance”"
    static let allCases = AnswerFieldGroup.assistance.fields.map(AssistanceKey.init(field:))

    init(field: AnswerField) { self.field = field }

    init?(rawValue: String) {
        guard let key = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
        self = key
    }

    var rawValue: String { field.rawValue }
}

extension Fields<AssistanceKey> {
    /// The value of a field.
    subscript(field: AnswerField) -> NodeID? { self[AssistanceKey(field: field)] }
}

/// The fields of a reference to an earlier answer.
enum EarlierAnswerKey: String, FieldKey {
    case checklist, cycle, item
    case heldOn = "held-on"
    static let place: String? = "under “see”"
}

extension TreatyField: FieldKey {}
extension MeasureField: FieldKey {}
extension AssistanceField: FieldKey {}
extension PlannedStepField: FieldKey {}
