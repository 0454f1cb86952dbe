import FollowUpModel

/// What a field of an answer belongs to in the document of a State: the columns of the self-assessment, and the tables
/// after it.
enum OwnReplyColumn: CaseIterable {
    /// What stands below the key point: that the answer is a principal result, or given in confidence.
    case marks
    case situation, approach, agency, plan, needed, offered

    /// Where a field stands; nil where it is the form’s own and says nothing of the item.
    init?(_ field: AnswerField) {
        switch field {
        case .principal, .confidential: self = .marks
        case .see, .parts, .status, .treaties, .summary, .details, .challenges, .challengeKinds:
            self = .situation
        case .measures: self = .approach
        case .authority: self = .agency
        case .plan: self = .plan
        case .needed: self = .needed
        case .offered: self = .offered
        case .question, .confirmed, .leftBlank: return nil
        }
    }

    /// Its fields, in their order.
    var fields: [AnswerField] { AnswerField.allCases.filter { Self($0) == self } }

    /// Its heading.
    var heading: Phrase {
        switch self {
        case .marks: .ownMarks
        case .situation: .ownSituation
        case .approach: .ownApproach
        case .agency: .ownAgency
        case .plan: .ownPlan
        case .needed: .ownNeeded
        case .offered: .ownOffered
        }
    }
}
