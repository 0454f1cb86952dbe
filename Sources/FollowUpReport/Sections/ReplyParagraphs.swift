public import FollowUpModel

/// The paragraphs that the answers of one State give to the sections of a report. Those of each State are composed without
/// those of the others, so that several can be composed at the same time.
public struct ReplyParagraphs: Sendable {
    private let paragraphs: [ReplyPart: [Paragraph]]

    /// Composes the paragraphs of a submission, which is one of those that the context holds.
    public init(_ submission: Submission, _ context: ReportContext) {
        var paragraphs: [ReplyPart: [Paragraph]] = [:]
        if context.layout.sections.contains(.actionByState) {
            paragraphs[.answers] = ActionByStateSection.paragraphs(of: submission, context)
        }
        if context.layout.sections.contains(.actionByTheme), !context.detailsAreApart {
            let themes = context.checklist.themesOfItems
            for answer in submission.answers {
                let printed = AnswerParagraphs(context: context, submission: submission, answer: answer)
                for part in ThemePart.allCases {
                    let more = printed.paragraphs(of: answer.parts(in: part))
                    guard !more.isEmpty else { continue }
                    paragraphs[.theme(themes[answer.item], part), default: []] += more
                }
            }
        }
        self.paragraphs = paragraphs
    }

    /// Composes the paragraphs of all submissions that the context holds, in their order.
    static func all(_ context: ReportContext) -> [ReplyParagraphs] {
        context.submissions.map { ReplyParagraphs($0, context) }
    }

    /// The paragraphs of a part; none where the State says nothing for it.
    subscript(part: ReplyPart) -> [Paragraph] { paragraphs[part] ?? [] }
}

extension Checklist {
    /// The position of the theme of each item in the instrument.
    fileprivate var themesOfItems: [Int] {
        let themes = instrument.themes
        return items.map { item in themes.firstIndex { $0.id == item.theme } ?? themes.endIndex }
    }
}

/// A part of what a State says that a section prints in paragraphs of its own.
enum ReplyPart: Hashable, Sendable {
    /// All its answers, for a section by State.
    case answers
    /// What it says under a theme, for one by theme: the position of the theme in the instrument.
    case theme(Int, ThemePart)
}

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
