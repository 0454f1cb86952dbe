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
