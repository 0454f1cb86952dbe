import FollowUpModel

/// III. Action taken by Member States, theme by theme: first what the replies say together, positions on treaties
/// included, then what individual States report, at last the difficulties met and the assistance needed and offered.
enum ActionByThemeSection {
    static func section(
        _ context: ReportContext, _ replies: [ReplyParagraphs], _ examples: ThemeExamples
    ) -> Section {
        let themes = context.checklist.instrument.themes
        let (synthesis, closing) = (ThemeSynthesis(context: context), ThemeClosing(context: context))
        let raised = Set(zip(context.themeOfItem, context.isRaised).filter(\.1).map(\.0))
        var variation = SentenceVariation()
        var unanswered: [String] = []
        var sections: [Section] = []
        for (position, theme) in themes.enumerated() where raised.contains(position) {
            let together = context.themes[position]
            guard
                let opening = synthesis.paragraph(
                    on: theme.topic, together, isFull: examples.isSynthesisFull, &variation)
            else {
                unanswered.append(theme.topic)
                continue
            }
            let told =
                context.detailsAreApart ? examples[position] : replies.flatMap { $0.byTheme[position] ?? [] }
            let treaties = TreatyPositionsOverview(context, theme: position).blocks
            // Where a table follows it, the opening stands by itself.
            let opened =
                treaties.isEmpty
                ? opened(told, by: opening).map(Block.paragraph)
                : [.paragraph(opening)] + treaties + told.map(Block.paragraph)
            variation.follow(told.last?.sentences.last)
            let closed = examples.isSynthesisFull ? closing.paragraph(together, &variation) : nil
            sections.append(Section(theme.heading, opened + [closed].compactMap(\.self).map(Block.paragraph)))
        }
        return Section(
            context.phrases(.action, ["States": context.addressed]),
            (introduction(examples.extent, context) + silence(on: unanswered, context)).map(Block.paragraph),
            subsections: sections)
    }

    /// Returns what is told of a theme after its opening, which is part of the first paragraph if it is one sentence.
    private static func opened(_ told: [Paragraph], by opening: Paragraph) -> [Paragraph] {
        guard let first = told.first, opening.sentences.count == 1, !first.sentences.isEmpty else {
            return [opening] + told
        }
        return [opening.followed(by: first)] + told.dropFirst()
    }

    /// Returns the paragraph that says where the rest stands: all that the States reported, if that is in a second
    /// document, and the counts by question, if they are in an annex.
    private static func introduction(
        _ extent: ThemeExamples.Extent, _ context: ReportContext
    ) -> [Paragraph] {
        guard !context.submissions.isEmpty else { return [] }
        let phrase: Phrase =
            switch extent {
            case .sentences: .detailsOfThemes
            case .mentions(.measures): .detailsOfThemesMeasures
            case .mentions(.names): .detailsOfThemesNames
            }
        let sentences = [
            context.detailsAreApart
                ? context.phrases(phrase, ["document": DetailsDocument.title(context)]) : nil,
            context.reference(toAnnex: .answers).map { context.phrases(.themeCounts, ["annex": $0]) },
        ].compactMap(\.self)
        return sentences.isEmpty ? [] : [Paragraph(sentences.joined(separator: " "))]
    }

    /// Returns the paragraph on the themes on which nothing was reported.
    private static func silence(on topics: [String], _ context: ReportContext) -> [Paragraph] {
        guard !topics.isEmpty else { return [] }
        return [Paragraph(context.phrases(.themesUnanswered, ["topics": context.style.list(topics)]))]
    }
}
