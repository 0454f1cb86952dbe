import ByteText
import FollowUpModel

/// I. Introduction: the mandate, what was distributed, who replied and who else reported, and what can be read from the
/// replies.
enum IntroductionSection {
    static func section(_ context: ReportContext) -> Section {
        var blocks = SecretariatSection.blocks(context, .introduction)
        blocks.append(
            .paragraph(
                Paragraph(
                    [
                        .text(replies(context) + " "),
                        .reference(DocumentReference(.table(RepliesTable.anchor))),
                        .text(" " + context.phrases(.tableOfReplies)),
                    ], sources: context.submissions.map(context.stateSource),
                    anchors: [Anchor(CrossReference.replies)])))
        blocks.append(.table(RepliesTable.table(context)))
        let partly = context.submissions.filter { !$0.awaitingClarification.isEmpty }.map(\.state)
        for (states, one, several) in [
            (context.aggregate.excluded, Phrase.excludedOne, Phrase.excludedSeveral),
            (partly, .partlyExcludedOne, .partlyExcludedSeveral),
        ] where !states.isEmpty {
            let phrase = states.count == 1 ? one : several
            blocks.append(.paragraph(Paragraph(context.phrases(phrase, ["states": context.list(states)]))))
        }
        blocks += context.corrections.map { correction in
            .paragraph(
                Paragraph(
                    context.phrases(
                        correction.kind == .corrected ? .correctedReply : .withdrawnReply,
                        [
                            "states": context.list([correction.state]),
                            "date": context.style.date(correction.day),
                        ])))
        }
        blocks += contributions(context).map(Block.paragraph)
        blocks.append(.paragraph(MethodParagraph.paragraph(context)))
        return Section(context.phrases(.introduction), blocks)
    }

    /// Returns who else than States reported, and whose contribution is left out. The author of the report is not listed.
    private static func contributions(_ context: ReportContext) -> [Paragraph] {
        let received = context.contributions
        let names = { (ids: [String]) in
            context.style.list(ids.compactMap { received.contributors[$0]?.name.inSentence })
        }
        let others = received.accepted.filter { !received.isOfAuthor($0) }
        let listed = Paragraph(
            context.phrases(
                others.count == 1 ? .contributionsOne : .contributionsSeveral,
                ["contributors": names(others.map(\.contributor.value))]),
            sources: others.map {
                Source(
                    place: SourceLocation(path: $0.path, range: $0.contributor.range),
                    language: context.language.tag)
            })
        let excluded = Paragraph(
            context.phrases(
                received.excluded.count == 1 ? .contributionsExcludedOne : .contributionsExcludedSeveral,
                ["contributors": names(received.excluded)]))
        return (others.isEmpty ? [] : [listed]) + (received.excluded.isEmpty ? [] : [excluded])
    }

    /// Up to this number the States that replied are named in the text; the table names them in any case.
    private static let maxNames = 50

    private static func replies(_ context: ReportContext) -> String {
        let replied = context.aggregate.replied
        let date = context.style.date(context.cycle.cutOffDate)
        let members = context.style.figures(context.members.count)
        if replied.isEmpty {
            return context.phrases(
                .noReplies, ["date": date, "members": members, "States": context.addressed])
        }
        let phrase: Phrase =
            replied.count <= maxNames
            ? .replies : replied.count == context.members.count ? .repliesAll : .repliesMany
        return context.phrases(
            phrase,
            [
                "date": date, "members": members, "count": context.style.figures(replied.count),
                "States": context.addressed, "states": context.list(replied),
            ])
    }
}
