import FollowUpModel

/// III. Action taken by Member States, State by State in alphabetical order, each State's answers in the
/// order of the checklist.
enum ActionByStateSection {
    static func section(_ context: ReportContext, _ replies: [ReplyParagraphs]) -> Section {
        let phrases = context.phrases
        let withoutAnswers = context.submissions.filter {
            $0.answers.isEmpty && $0.awaitingClarification.isEmpty
        }
        let silent = withoutAnswers.map(\.state)
        let states = zip(context.submissions, replies).filter { !$0.0.answers.isEmpty }.map {
            Section(context.name($0.state).name, $1.all.map(Block.paragraph))
        }
        var blocks: [Block] = []
        if states.isEmpty, silent.isEmpty {
            blocks.append(.paragraph(Paragraph(phrases(.noAnswers))))
        } else if !silent.isEmpty {
            blocks.append(
                .paragraph(
                    Paragraph(
                        phrases(.noAction, ["states": context.list(silent)]),
                        sources: withoutAnswers.map(context.stateSource))))
        }
        return Section(phrases(.action, ["States": context.addressed]), blocks, subsections: states)
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
