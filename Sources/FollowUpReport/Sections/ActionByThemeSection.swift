import FollowUpModel

/// III. Action taken by Member States, theme by theme: what the replies say together, then what single States report.
enum ActionByThemeSection {
    static func section(_ context: ReportContext) -> Section {
        let replies = context.aggregate.replies(toItems: context.checklist.items.count)
        let answers = context.detailsAreApart ? [:] : context.answersByTheme()
        let themes = context.checklist.instrument.themes.compactMap { theme -> Section? in
            let items = context.checklist.items.indices.filter {
                context.checklist.items[$0].theme == theme.id
            }
            guard !items.isEmpty else { return nil }
            return section(theme, items, replies, answers[theme.id] ?? [], context)
        }
        return Section(context.phrases(.action, ["States": context.addressed]), [], subsections: themes)
    }

    private static func section(
        _ theme: Theme, _ items: [Int], _ replies: [ItemReplies], _ answers: [AnswerParagraphs],
        _ context: ReportContext
    ) -> Section {
        if context.detailsAreApart {
            let counted = RepliesTogether(context: context, replies: replies, isNaming: false)
            let reference = DetailsDocument.reference(toDetailsOf: theme, items, context)
            return Section(
                theme.heading,
                (counted.paragraphs(on: items) + [reference].compactMap(\.self)).map(Block.paragraph))
        }
        let together = RepliesTogether(context: context, replies: replies).paragraphs(on: items)
        let parts: [(Phrase, [Paragraph])] = [
            (.themeReplies, together),
            (.themeAction, answers.flatMap(\.account)),
            (.themeChallenges, answers.flatMap(\.challenges)),
            (.themeAssistance, answers.flatMap(\.assistance)),
            (.themePlans, answers.flatMap(\.plan)),
        ]
        let subsections = parts.filter { !$1.isEmpty }.map { heading, paragraphs in
            Section(context.phrases(heading), paragraphs.map(Block.paragraph))
        }
        return Section(theme.heading, [], subsections: subsections)
    }
}

extension ReportContext {
    /// What States answered, by the ids of the themes: State by State in alphabetical order, each in the order of the
    /// checklist.
    func answersByTheme() -> [String: [AnswerParagraphs]] {
        var answers: [String: [AnswerParagraphs]] = [:]
        for submission in submissions {
            for answer in submission.answers {
                answers[checklist.items[answer.item].theme, default: []].append(
                    AnswerParagraphs(context: self, submission: submission, answer: answer))
            }
        }
        return answers
    }
}
