import FollowUpModel

/// III. Action taken by Member States, theme by theme: first what the replies say together, then what
/// individual States report.
enum ActionByThemeSection {
    static func section(_ context: ReportContext, _ replies: [ReplyParagraphs]) -> Section {
        let themes = context.checklist.instrument.themes.enumerated().compactMap {
            position, theme -> Section? in
            let items = context.checklist.items.indices.filter {
                context.checklist.items[$0].theme == theme.id
            }
            guard !items.isEmpty else { return nil }
            return section(theme, at: position, items, replies, context)
        }
        return Section(context.phrases(.action, ["States": context.addressed]), [], subsections: themes)
    }

    private static func section(
        _ theme: Theme, at position: Int, _ items: [Int], _ replies: [ReplyParagraphs],
        _ context: ReportContext
    ) -> Section {
        if context.detailsAreApart {
            let counted = ReplySummary(context: context, namesStates: false)
            let reference = DetailsDocument.reference(toDetailsOf: theme, items, context)
            return Section(
                theme.heading,
                (counted.paragraphs(on: items) + [reference].compactMap(\.self)).map(Block.paragraph))
        }
        let together = ReplySummary(context: context).paragraphs(on: items)
        let parts = ThemePart.allCases.map { themePart in
            let part = ReplyPart.theme(position, themePart)
            return Section(
                context.phrases(themePart.heading),
                replies.flatMap { $0[part] }.map(Block.paragraph))
        }
        let all = [Section(context.phrases(.themeReplies), together.map(Block.paragraph))] + parts
        return Section(theme.heading, [], subsections: all.filter { !$0.blocks.isEmpty })
    }
}
