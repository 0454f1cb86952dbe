import FollowUpModel

/// A part of a theme, in the order of the report.
enum ThemePart: CaseIterable, Sendable {
    /// What the State did.
    case account
    /// The difficulties met.
    case challenges
    /// Assistance needed and offered.
    case assistance
    /// What is planned.
    case plan
}

extension ThemePart {
    /// The heading of what States say in it.
    var heading: Phrase {
        switch self {
        case .account: .themeAction
        case .challenges: .themeChallenges
        case .assistance: .themeAssistance
        case .plan: .themePlans
        }
    }
}

extension Answer {
    /// What a report by theme prints of it in a part of its theme.
    func parts(in part: ThemePart) -> [AnswerField] {
        switch part {
        case .account: account
        case .challenges: printable(.challenges)
        case .assistance: printable(.needed, .offered)
        case .plan: printable(.plan)
        }
    }
}
