import FollowUpModel

/// III. Action taken by Member States, State by State in alphabetical order, each State's answers in the order of the
/// checklist.
enum ActionByStateSection {
    static func section(_ context: ReportContext) -> Section {
        let phrases = context.phrases
        let withoutAnswers = context.submissions.filter(\.answers.isEmpty)
        let silent = withoutAnswers.map(\.state)
        let states = context.submissions.filter { !$0.answers.isEmpty }.map { submission -> Section in
            let name = context.name(submission.state).name
            guard let counts = context.laterParagraphs[submission.path] else {
                return Section(name, paragraphs(of: submission, context).map(Block.paragraph))
            }
            let later = counts[.answers].map {
                LaterParagraphs(path: submission.path, part: .answers, count: $0)
            }
            return Section(name, [], later: [later].compactMap(\.self))
        }
        var blocks: [Block] = []
        if states.isEmpty, silent.isEmpty {
            blocks.append(.paragraph(Paragraph(phrases(.noAnswers))))
        } else if !silent.isEmpty {
            let phrase: Phrase = silent.count == 1 ? .noActionOne : .noActionSeveral
            blocks.append(
                .paragraph(
                    Paragraph(
                        phrases(phrase, ["states": context.list(silent)]),
                        sources: withoutAnswers.map(context.stateSource))))
        }
        return Section(phrases(.action, ["States": context.addressed]), blocks, subsections: states)
    }

    /// How many paragraphs one State has where what it reported in full does not stand in a document of its own.
    static func paragraphCount(of submission: Submission) -> Int {
        let answers = submission.answers.reduce(0) { count, answer in
            answer.parts(.report).reduce(count) { $0 + answer.paragraphCount(of: $1) }
        }
        return answers + (submission.answers.contains(where: \.isConfidential) ? 1 : 0)
    }

    /// The paragraphs of one State. Of confidential answers only the number is given.
    static func paragraphs(of submission: Submission, _ context: ReportContext) -> [Paragraph] {
        let paragraphs = submission.answers.flatMap {
            AnswerParagraphs(context: context, submission: submission, answer: $0).all(.report)
        }
        guard context.detailsAreApart, !paragraphs.isEmpty else {
            return paragraphs + confidential(submission, context)
        }
        return [DetailsDocument.reference(toDetailsOf: submission, context)]
            + confidential(submission, context)
    }

    private static func confidential(_ submission: Submission, _ context: ReportContext) -> [Paragraph] {
        let count = submission.answers.count { $0.isConfidential }
        guard count > 0 else { return [] }
        let phrase: Phrase =
            context.confidence.revealsOne(in: submission.state)
            ? .confidentialSuppressed : count == 1 ? .confidentialOne : .confidentialSeveral
        return [
            Paragraph(
                context.phrases(
                    phrase,
                    ["State": context.name(submission.state).atStart, "count": context.style.number(count)]))
        ]
    }
}
