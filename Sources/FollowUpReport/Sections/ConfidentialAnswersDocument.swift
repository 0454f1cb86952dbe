public import FollowUpModel

extension ReportDocument {
    /// Returns the note for the Secretariat on confidential answers: by which States on which key points, and
    /// how many by regional group. It says at its beginning and end, on every printed page and in every
    /// section that it is not for distribution, and quotes no word of the answers.
    public static func confidentialAnswers(
        _ answers: ConfidentialAnswers, _ context: ReportContext
    ) -> ReportDocument {
        let phrases = context.phrases
        let warning = phrases(.notForDistribution)
        var masthead = FirstPageMasthead.masthead(context, symbol: nil)
        masthead.kind = phrases(.confidentialNote)
        masthead.title = phrases(.confidentialTitle, ["title": masthead.title])
        // “Distr.: General” applies to the report only.
        masthead.marks = [warning]
        let sections =
            answers.states.isEmpty
            ? [Section(phrases(.confidentialByState), [.paragraph(Paragraph(phrases(.confidentialNone)))])]
            : [byGroup(answers, context), byState(answers, context)]
        return ReportDocument(
            language: context.language.tag, script: context.language.script,
            notices: [warning] + notices(context),
            pageMark: PageMark(above: warning, below: pageMark(context)?.above ?? warning),
            masthead: masthead, summary: [Paragraph(phrases(.confidentialSummary)), Paragraph(warning)],
            labels: Labels(phrases),
            sections: sections, annexes: []
        ).numbered(context.language)
    }

    private static func byGroup(_ answers: ConfidentialAnswers, _ context: ReportContext) -> Section {
        let (phrases, figures) = (context.phrases, context.style.figures)
        let groups = answers.byGroup(context.membership)
        var rows = groups.map { count -> [Table.Cell] in
            [
                .text(count.group.heading), .text(figures(count.states)),
                .text(figures(count.answers)),
            ]
        }
        rows.append([
            .text(phrases(.total)), .text(figures(groups.reduce(0) { $0 + $1.states })),
            .text(figures(groups.reduce(0) { $0 + $1.answers })),
        ])
        let heading = phrases(.confidentialByGroup)
        return Section(
            heading,
            [
                .table(
                    Table(
                        title: heading,
                        columns: [
                            Table.Column(phrases(.columnGroup)),
                            Table.Column(phrases(.columnConfidentialStates), isNumeric: true),
                            Table.Column(phrases(.columnConfidentialAnswers), isNumeric: true),
                        ], rows: rows, hasTotal: true, note: phrases(.notForDistribution)))
            ])
    }

    private static func byState(_ answers: ConfidentialAnswers, _ context: ReportContext) -> Section {
        let phrases = context.phrases
        let byState = Dictionary(grouping: answers.states, by: \.state)
        let paragraphs = context.alphabetical(byState.keys.sorted()).flatMap { byState[$0] ?? [] }.flatMap {
            state -> [Paragraph] in
            let name = context.name(state.state).atStart
            let said = ListText.paragraph(
                introduction: phrases(.confidentialOfState, ["State": name]),
                one: { phrases(.confidentialOfStateOne, ["State": name, "entry": $0]) },
                entries: state.items.map { context.checklist.items[$0].keyPoint }, sources: [])
            return state.hasReplied ? [said] : [said, Paragraph(phrases(.confidentialOnly, ["State": name]))]
        }
        return Section(
            phrases(.confidentialByState),
            ([Paragraph(phrases(.notForDistribution))] + paragraphs).map(Block.paragraph))
    }
}
