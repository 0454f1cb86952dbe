import FollowUpModel

/// The second document, a conference room paper, with what States reported in full when it does not fit into
/// the report. It follows the layout of the report: State by State, or theme by theme.
enum DetailsDocument {
    /// Compiles the document, numbered.
    static func compile(_ context: ReportContext) -> ReportDocument {
        let phrases = context.phrases
        let sections =
            context.layout.sections.contains(.actionByTheme) ? byTheme(context) : byState(context)
        var masthead = FirstPageMasthead.masthead(
            context, symbol: context.cycle.firstPage.conferenceRoomPaper)
        masthead.kind = phrases(.conferenceRoomPaper)
        masthead.title = phrases(
            .detailsTitle, ["title": masthead.title, "States": context.addressed])
        return ReportDocument(
            language: context.language.tag, script: context.language.script,
            notices: ReportDocument.notices(context), pageMark: ReportDocument.pageMark(context),
            masthead: masthead,
            summary: [
                Paragraph(
                    phrases(
                        .detailsSummary,
                        [
                            "instrument": context.checklist.instrument.shortTitle,
                            "States": context.addressed,
                        ]))
            ],
            labels: ReportDocument.Labels(phrases), sections: sections, annexes: []
        ).numbered(context.language)
    }

    /// Returns the title of the document, as the report refers to it.
    static func title(_ context: ReportContext) -> String {
        context.cycle.firstPage.conferenceRoomPaper ?? context.phrases(.detailsName)
    }

    private static func byState(_ context: ReportContext) -> [Section] {
        context.submissions.compactMap { submission in
            let passages = ReplyPassages(submission, context).all(.whole)
            let name = context.name(submission.state)
            return section(
                name.name, StateNarrative(context: context, name: name).paragraphs(passages),
                name: submission.state)
        }
    }

    /// Returns a section per theme, which begins with what the replies say together and names the States that
    /// the report only counts.
    private static func byTheme(_ context: ReportContext) -> [Section] {
        let checklist = context.checklist
        var reported: [String: [Paragraph]] = [:]
        for submission in context.submissions {
            let passages = Dictionary(grouping: ReplyPassages(submission, context).all(.whole)) {
                checklist.items[$0.item].theme
            }
            let narrative = StateNarrative(context: context, name: context.name(submission.state))
            for theme in checklist.instrument.themes {
                guard let passages = passages[theme.id] else { continue }
                reported[theme.id, default: []] += narrative.paragraphs(passages)
            }
        }
        return checklist.instrument.themes.compactMap { theme in
            let paragraphs = reported[theme.id] ?? []
            guard !paragraphs.isEmpty else { return nil }
            return section(theme.heading, paragraphs, name: theme.id)
        }
    }

    /// Returns a section whose first and last paragraphs can be referred to.
    private static func section(_ heading: String, _ paragraphs: [Paragraph], name: String) -> Section? {
        guard !paragraphs.isEmpty else { return nil }
        let blocks = paragraphs.enumerated().map { position, paragraph in
            var paragraph = paragraph
            if position == 0 { paragraph.anchors.append(first(name)) }
            if position == paragraphs.count - 1 { paragraph.anchors.append(last(name)) }
            return Block.paragraph(paragraph)
        }
        return Section(heading, blocks)
    }

    /// Returns the paragraph of the report that refers to the details of one State.
    static func reference(toDetailsOf submission: Submission, _ context: ReportContext) -> Paragraph {
        let answers = submission.answers
        let items = answers.map { context.checklist.items[$0.item] }
        let themes = Set(items.map(\.theme)).count
        let words = context.phrases(
            answers.count == 1 ? .detailsOfStateOne : .detailsOfState,
            [
                "State": context.name(submission.state).atStart,
                "count": context.style.number(answers.count),
                "themes": context.style.number(themes),
            ])
        return reference(words, name: submission.state, sources: [], context)
    }

    private static func reference(
        _ words: String, name: String, sources: [Source], _ context: ReportContext
    ) -> Paragraph {
        Paragraph(
            [
                .text(words + " ("), .reference(DocumentReference(.paragraphs(first(name), to: last(name)))),
                .text(")."),
            ], sources: sources)
    }

    private static func first(_ name: String) -> Anchor { Anchor("details:\(name):first") }
    private static func last(_ name: String) -> Anchor { Anchor("details:\(name):last") }
}
