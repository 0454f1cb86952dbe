import FollowUpModel

/// A part of what a State says that a section prints in paragraphs of its own.
public enum ReplyPart: Hashable, Sendable {
    /// All its answers, for a section by State.
    case answers
    /// What it says under a theme, for one by theme.
    case theme(String, ThemePart)
}

/// A part of a theme, in the order of the report.
public enum ThemePart: CaseIterable, Sendable {
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
    func parts(in part: ThemePart) -> [AnswerPart] {
        switch part {
        case .account: account
        case .challenges: having(.challenges)
        case .assistance: having(.needed, .offered)
        case .plan: having(.plan)
        }
    }
}

extension Submission {
    /// How many paragraphs each part of it has that the sections of a layout print; parts that have none are left out.
    func paragraphCounts(_ layout: ReportLayout, items: [Item]) -> [ReplyPart: Int] {
        var counts: [ReplyPart: Int] = [:]
        if layout.sections.contains(.actionByState) {
            counts[.answers] = ActionByStateSection.paragraphCount(of: self)
        }
        if layout.sections.contains(.actionByTheme) {
            for answer in answers {
                for part in ThemePart.allCases {
                    counts[.theme(items[answer.item].theme, part), default: 0] += answer.parts(in: part)
                        .reduce(0) { $0 + answer.paragraphCount(of: $1) }
                }
            }
        }
        return counts.filter { $0.value > 0 }
    }

    /// The paragraphs of each part that the sections of the layout print; parts that have none are left out.
    func paragraphs(_ context: ReportContext) -> [ReplyPart: [Paragraph]] {
        var paragraphs: [ReplyPart: [Paragraph]] = [:]
        if context.layout.sections.contains(.actionByState) {
            paragraphs[.answers] = ActionByStateSection.paragraphs(of: self, context)
        }
        if context.layout.sections.contains(.actionByTheme) {
            for answer in answers {
                let printed = AnswerParagraphs(context: context, submission: self, answer: answer)
                for part in ThemePart.allCases {
                    paragraphs[.theme(context.checklist.items[answer.item].theme, part), default: []] +=
                        printed.paragraphs(of: answer.parts(in: part))
                }
            }
        }
        return paragraphs.filter { !$0.value.isEmpty }
    }
}
