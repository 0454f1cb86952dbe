public import FollowUpModel

/// The paragraphs composed from the answers of one State, for the sections of a report. They are composed
/// independently of those of other States, so that this can be done in parallel.
public struct ReplyParagraphs: Sendable {
    private let paragraphs: [ReplyPart: [Paragraph]]

    /// Composes the paragraphs of a submission, which must be one of those of the context.
    public init(_ submission: Submission, _ context: ReportContext) {
        var paragraphs: [ReplyPart: [Paragraph]] = [:]
        if context.layout.sections.contains(.actionByState) {
            paragraphs[.answers] = ActionByStateSection.paragraphs(of: submission, context)
        }
        if context.layout.sections.contains(.actionByTheme), !context.detailsAreApart {
            let themes = context.checklist.themesOfItems
            for answer in submission.answers {
                let printed = AnswerPassages(context: context, submission: submission, answer: answer)
                let narrative = StateNarrative(context: context, name: context.name(submission.state))
                for part in ThemePart.allCases {
                    let more = narrative.paragraphs(printed.passages(of: answer.parts(in: part)))
                    guard !more.isEmpty else { continue }
                    paragraphs[.theme(themes[answer.item], part), default: []] += more
                }
            }
        }
        self.paragraphs = paragraphs
    }

    /// Composes the paragraphs of all submissions of the context, in their order.
    static func all(_ context: ReportContext) -> [ReplyParagraphs] {
        context.submissions.map { ReplyParagraphs($0, context) }
    }

    /// Returns the paragraphs of a part, or none if the State says nothing on it.
    subscript(part: ReplyPart) -> [Paragraph] { paragraphs[part] ?? [] }
}

extension Checklist {
    /// The position of the theme of each item in the instrument.
    fileprivate var themesOfItems: [Int] {
        let themes = instrument.themes
        return items.map { item in themes.firstIndex { $0.id == item.theme } ?? themes.endIndex }
    }
}

/// A part of a State’s reply that a section prints in its own paragraphs.
enum ReplyPart: Hashable, Sendable {
    /// All its answers, for a section by State.
    case answers
    /// Its answers under a theme, for a section by theme: the position of the theme in the instrument.
    case theme(Int, ThemePart)
}

/// A part of a theme, in the order of the report.
enum ThemePart: CaseIterable, Sendable {
    /// The action taken.
    case account
    /// The difficulties met.
    case challenges
    /// Assistance needed and offered.
    case assistance
    /// The plans.
    case plan
}

extension ThemePart {
    /// The heading of what States say in this part.
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
    /// Returns the fields that a report by theme prints in a part of a theme.
    func parts(in part: ThemePart) -> [AnswerField] {
        switch part {
        case .account: account
        case .challenges: printable(.challenges)
        case .assistance: printable(.needed, .offered)
        case .plan: printable(.plan)
        }
    }
}
