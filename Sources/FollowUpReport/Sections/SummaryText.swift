import FollowUpModel

/// The summary in the box on the first page: what the report is on, who replied, what the replies say together, and
/// what the body may wish to do.
enum SummaryText {
    static func paragraphs(_ context: ReportContext) -> [Paragraph] {
        scope(context) + [replies(context)] + [SummaryFindings(context: context).paragraph].compactMap(\.self)
            + recommendation(context)
    }

    private static func scope(_ context: ReportContext) -> [Paragraph] {
        let written = SecretariatSection.paragraphs(context, .summary)
        guard written.isEmpty else { return written }
        return [
            Paragraph(
                context.phrases(
                    .summaryScope,
                    [
                        "mandate": context.cycle.mandate,
                        "instrument": context.checklist.instrument.shortTitle,
                        "States": context.addressed,
                    ]))
        ]
    }

    /// Returns what the Secretariat says that the body may wish to do, or else where the conclusions stand.
    private static func recommendation(_ context: ReportContext) -> [Paragraph] {
        let written = SecretariatSection.paragraphs(context, .recommendation)
        guard written.isEmpty else { return written }
        guard let conclusions = context.cycle.texts[.conclusions], let first = conclusions.first,
            let last = conclusions.last, context.layout.sections.contains(.conclusions)
        else { return [] }
        return [
            Paragraph([
                .text(context.phrases(.summaryConclusions) + " ("),
                .reference(DocumentReference(.paragraphs(first.anchor, to: last.anchor))), .text(")."),
            ])
        ]
    }

    /// Returns the number of States that replied, in all and by regional group.
    private static func replies(_ context: ReportContext) -> Paragraph {
        let (phrases, style) = (context.phrases, context.style)
        let replied = context.aggregate.replied.count
        let groups = ReplyCount.byGroup(context.aggregate, context.membership, on: context.cycle.cutOffDate)
        let count = phrases(
            replied == 0 ? .summaryNoReplies : .summaryReplies,
            [
                "date": style.date(context.cycle.cutOffDate), "count": style.figures(replied),
                "members": style.figures(context.members.count), "States": context.addressed,
                "groups": style.list(groups.map { group($0, context) }),
            ])
        let excluded = context.aggregate.excluded.count
        let left =
            excluded == 0
            ? ""
            : " "
                + phrases(
                    excluded == 1 ? .summaryExcludedOne : .summaryExcludedSeveral,
                    ["count": style.numberAtStart(excluded)])
        return Paragraph(count + left, sources: context.submissions.map(context.stateSource))
    }

    /// Returns how many of a regional group replied: “2 of the 33 Latin American and Caribbean States”.
    private static func group(_ count: ReplyCount, _ context: ReportContext) -> String {
        let phrase: Phrase =
            switch (count.replied.count, count.members.count) {
            case (0, 1): .groupNoneOfOne
            case (0, _): .groupNone
            case (1, 1): .groupOnly
            case (count.members.count, _): .groupAll
            default: .groupReplied
            }
        return context.phrases(
            phrase,
            [
                "count": context.style.figures(count.replied.count),
                "members": context.style.figures(count.members.count), "group": count.group.heading,
            ])
    }
}
