public import FollowUpModel

/// What is composed from the answers of one State for the sections of a report. It is composed independently of other
/// States, so that this can be done in parallel.
public struct ReplyParagraphs: Sendable {
    /// All that the State reports, for a section by State.
    let all: [Paragraph]
    /// What it reports under each theme, by the position of the theme in the instrument, for a section by theme.
    let byTheme: [Int: [Paragraph]]
    /// What a report by theme may quote, if it has no room for all.
    let spoken: [SpokenAnswer]

    /// Composes what a submission says, which must be one of those of the context.
    public init(_ submission: Submission, _ context: ReportContext) {
        let reply = ReplyPassages(submission, context)
        let narrative = StateNarrative(context: context, name: context.name(submission.state))
        all =
            context.layout.sections.contains(.actionByState)
            ? ActionByStateSection.paragraphs(of: submission, reply, context) : []
        guard context.layout.sections.contains(.actionByTheme) else {
            (byTheme, spoken) = ([:], [])
            return
        }
        byTheme =
            context.detailsAreApart
            ? [:]
            : Dictionary(grouping: reply.all(.report)) { context.themeOfItem[$0.item] }
                .mapValues(narrative.paragraphs)
        spoken = context.detailsAreApart ? reply.spoken : []
    }

    /// Composes what all submissions of the context say, in their order.
    static func all(_ context: ReportContext) -> [ReplyParagraphs] {
        context.submissions.map { ReplyParagraphs($0, context) }
    }
}
