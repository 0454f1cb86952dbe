import FollowUpModel

/// III. Action taken by Member States, theme by theme: what the replies say together, then what single States report.
enum ActionByThemeSection {
    static func section(_ context: ReportContext) -> Section {
        let accounts = context.detailsAreApart ? [] : context.submissions.map { StateAccount($0, context) }
        let themes = context.checklist.instrument.themes.enumerated().compactMap {
            position, theme -> Section? in
            let items = context.checklist.items.indices.filter {
                context.checklist.items[$0].theme == theme.id
            }
            guard !items.isEmpty else { return nil }
            return section(theme, at: position, items, accounts, context)
        }
        return Section(context.phrases(.action, ["States": context.addressed]), [], subsections: themes)
    }

    private static func section(
        _ theme: Theme, at position: Int, _ items: [Int], _ accounts: [StateAccount], _ context: ReportContext
    ) -> Section {
        if context.detailsAreApart {
            let counted = RepliesTogether(context: context, isNaming: false)
            let reference = DetailsDocument.reference(toDetailsOf: theme, items, context)
            return Section(
                theme.heading,
                (counted.paragraphs(on: items) + [reference].compactMap(\.self)).map(Block.paragraph))
        }
        let together = RepliesTogether(context: context).paragraphs(on: items)
        let parts = ThemePart.allCases.map { themePart in
            let part = ReplyPart.theme(position, themePart)
            return Section(
                context.phrases(themePart.heading),
                accounts.flatMap { $0.paragraphs(part) }.map(Block.paragraph),
                later: accounts.compactMap { $0.later(part) })
        }
        let all = [Section(context.phrases(.themeReplies), together.map(Block.paragraph))] + parts
        return Section(
            theme.heading, [], subsections: all.filter { !$0.blocks.isEmpty || !$0.later.isEmpty })
    }
}

/// What one State reports, part by part: its paragraphs, or how many are made later.
private struct StateAccount {
    private let path: String
    private let paragraphs: [ReplyPart: [Paragraph]]
    private let counts: [ReplyPart: Int]

    init(_ submission: Submission, _ context: ReportContext) {
        path = submission.path
        let later = context.laterParagraphs[submission.path]
        counts = later ?? [:]
        paragraphs = later == nil ? submission.paragraphs(context) : [:]
    }

    func paragraphs(_ part: ReplyPart) -> [Paragraph] { paragraphs[part] ?? [] }

    func later(_ part: ReplyPart) -> LaterParagraphs? {
        counts[part].map { LaterParagraphs(path: path, part: part, count: $0) }
    }
}
