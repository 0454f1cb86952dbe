import FollowUpModel

/// The summary in the box on the first page.
enum SummaryText {
    static func paragraphs(_ context: ReportContext) -> [String] {
        let replied = context.aggregate.replied.count
        let scope =
            context.cycle.firstPage.summary
            ?? context.phrases(
                .summaryScope,
                [
                    "mandate": context.cycle.mandate, "instrument": context.checklist.instrument.shortTitle,
                    "States": context.addressed,
                ])
        let replies = context.phrases(
            replied == 0 ? .summaryNoReplies : .summaryReplies,
            [
                "date": context.style.date(context.cycle.cutOffDate), "count": context.style.figures(replied),
                "members": context.style.figures(context.members.count), "States": context.addressed,
            ])
        return [scope, replies]
    }
}
