import FollowUpModel

/// III. Action taken by Member States, State by State in alphabetical order, each State's answers in the
/// order of the checklist.
enum ActionByStateSection {
    static func section(_ context: ReportContext, _ replies: [ReplyParagraphs]) -> Section {
        let phrases = context.phrases
        let withoutAnswers = context.submissions.filter {
            $0.answers.isEmpty && $0.awaitingClarification.isEmpty
        }
        let states = zip(context.submissions, replies).filter { !$0.0.answers.isEmpty }.map {
            Section(context.name($0.state).name, $1.all.map(Block.paragraph))
        }
        var blocks: [Block] = []
        if states.isEmpty, withoutAnswers.isEmpty {
            blocks.append(.paragraph(Paragraph(phrases(.noAnswers))))
        } else if !withoutAnswers.isEmpty {
            blocks.append(.paragraph(silence(of: withoutAnswers, context)))
        }
        return Section(phrases(.action, ["States": context.addressed]), blocks, subsections: states)
    }

    /// Returns the paragraph on States without an answer for publication, which says where the proposals of each stand.
    private static func silence(of submissions: [Submission], _ context: ReportContext) -> Paragraph {
        let withoutProposals = submissions.filter { $0.proposals.entries.isEmpty }.map(\.state)
        var text: [Inline] = []
        if !withoutProposals.isEmpty {
            text.append(.text(context.phrases(.noAction, ["states": context.list(withoutProposals)])))
        }
        for submission in submissions where !submission.proposals.entries.isEmpty {
            let name = context.name(submission.state)
            let words = context.phrases(.noActionButProposals, ["State": name.atStart])
            let anchors = submission.proposals.entries.map { Anchor(proposal: $0, of: submission) }
            text += [
                .text((text.isEmpty ? "" : " ") + words + " ("),
                .reference(DocumentReference(.each(anchors))),
                .text(")."),
            ]
        }
        return Paragraph(text, sources: submissions.map(context.stateSource))
    }

    /// Returns the paragraphs of one State.
    static func paragraphs(
        of submission: Submission, _ reply: ReplyPassages, _ context: ReportContext
    ) -> [Paragraph] {
        let passages = reply.all(.report)
        guard context.detailsAreApart, !passages.isEmpty else {
            return StateNarrative(context: context, name: context.name(submission.state)).paragraphs(passages)
        }
        return [DetailsDocument.reference(toDetailsOf: submission, context)]
    }
}
