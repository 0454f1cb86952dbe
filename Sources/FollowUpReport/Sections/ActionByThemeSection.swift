import FollowUpModel

/// III. Action taken by Member States, theme by theme: first what the replies say together, positions on treaties included, then what individual
/// States report, at last the difficulties met and the assistance needed and offered.
enum ActionByThemeSection {
    static func section(
        _ context: ReportContext, _ replies: [ReplyParagraphs], _ examples: ThemeExamples
    ) -> Section {
        let themes = context.checklist.instrument.themes
        let together = ThemeReplies.all(context)
        let synthesis = ThemeSynthesis(context: context)
        let asked = Set(context.themeOfItem)
        var unanswered: [String] = []
        var sections: [Section] = []
        for (position, theme) in themes.enumerated() where asked.contains(position) {
            guard let opening = synthesis.paragraph(on: theme.topic, together[position]) else {
                unanswered.append(theme.topic)
                continue
            }
            let told =
                context.detailsAreApart ? examples[position] : replies.flatMap { $0.byTheme[position] ?? [] }
            let treaties = TreatyPositionsOverview(context, theme: position).blocks
            let closing = [synthesis.closing(together[position])].compactMap(\.self).map(Block.paragraph)
            // Where a table follows it, the opening stands by itself.
            let opened =
                treaties.isEmpty
                ? opened(told, by: opening).map(Block.paragraph)
                : [.paragraph(opening)] + treaties + told.map(Block.paragraph)
            sections.append(Section(theme.heading, opened + closing))
        }
        return Section(
            context.phrases(.action, ["States": context.addressed]),
            (introduction(context) + silence(on: unanswered, context)).map(Block.paragraph),
            subsections: sections)
    }

    /// Returns what is told of a theme after its opening, which is part of the first paragraph if it is one sentence.
    private static func opened(_ told: [Paragraph], by opening: Paragraph) -> [Paragraph] {
        guard let first = told.first, opening.sentences.count == 1 else { return [opening] + told }
        return [opening.followed(by: first)] + told.dropFirst()
    }

    /// Returns the paragraph that says where all is told that the States reported, if that is in a second document.
    private static func introduction(_ context: ReportContext) -> [Paragraph] {
        guard context.detailsAreApart, !context.submissions.isEmpty else { return [] }
        return [DetailsDocument.referenceToAll(context)]
    }

    /// Returns the paragraph on the themes on which nothing was reported.
    private static func silence(on topics: [String], _ context: ReportContext) -> [Paragraph] {
        guard !topics.isEmpty else { return [] }
        return [Paragraph(context.phrases(.themesUnanswered, ["topics": context.style.list(topics)]))]
    }
}
