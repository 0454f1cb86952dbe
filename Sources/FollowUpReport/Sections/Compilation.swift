import FollowUpModel
import TextAnalysis

extension ReportDocument {
    /// Compiles the report: the parts of the layout, in order, numbered.
    ///
    /// A section without content is left out, unless it says that nothing was received.
    ///
    /// - Parameters:
    ///   - replies: The paragraphs of the submissions of the context, in their order.
    ///   - examples: What States report on each theme, if the report has no room for all.
    ///   - details: The second document that the report refers to, if there is one.
    static func compile(
        _ context: ReportContext, _ replies: [ReplyParagraphs], _ examples: ThemeExamples = .none,
        details: ReportDocument? = nil
    ) -> ReportDocument {
        let phrases = context.phrases
        let sections = context.layout.sections.compactMap { part -> Section? in
            switch part {
            case .introduction: IntroductionSection.section(context)
            case .operationalization: OperationalizationSection.section(context)
            case .actionByState: ActionByStateSection.section(context, replies)
            case .actionByTheme: ActionByThemeSection.section(context, replies, examples)
            case .assistance: AssistanceSection.section(context)
            case .futureActivity:
                ProposalsSection.section(
                    context, heading: phrases(.futureActivity), entries: \.toolsAndManuals)
            case .followUpProposals:
                ProposalsSection.section(
                    context,
                    heading: phrases(
                        .followUpProposals,
                        [
                            "instrument": context.checklist.instrument.shortTitle,
                            "States": context.addressed,
                        ]),
                    entries: \.followUp)
            case .congressProcess: CongressProcessSection.section(context)
            case .nextCongress:
                SecretariatSection.section(context, .nextCongress, heading: phrases(.nextCongress))
            case .conclusions:
                SecretariatSection.section(context, .conclusions, heading: phrases(.conclusions))
            case .commitments, .answers, .treaties: nil
            }
        }
        return ReportDocument(
            language: context.language.tag, script: context.language.script, notices: notices(context),
            pageMark: pageMark(context),
            masthead: FirstPageMasthead.masthead(context, symbol: context.cycle.firstPage.symbol),
            summary: SummaryText.paragraphs(context),
            labels: Labels(phrases), sections: sections, annexes: annexes(context)
        ).abbreviated(
            secretariat: context.cycle.path, withoutArticle: Set(phrases.words(.composeWithoutArticle)),
            article: phrases(.composeArticle)
        ).numbered(
            context.language,
            other: details.map { (DetailsDocument.title(context), $0.places) })
    }

    private static func annexes(_ context: ReportContext) -> [Annex] {
        let tables = context.layout.annexes.compactMap { part -> (heading: String, table: Table)? in
            switch part {
            case .commitments: CommitmentsTable.table(context)
            case .answers: AnswersTable.table(context)
            case .treaties: TreatyPositionsOverview(context).annex
            default: nil
            }
        }
        return tables.enumerated().map { position, annex in
            let label = context.phrases(.annex)
            return Annex(
                label: tables.count == 1 ? label : "\(label) \(OrdinalLabel.roman(position + 1))",
                heading: annex.heading, table: annex.table)
        }
    }

    static func notices(_ context: ReportContext) -> [String] {
        let exercise = context.cycle.isExercise ? [context.phrases(.exerciseNotice)] : []
        return exercise + [context.cycle.notice].compactMap { $0 }
    }
}

extension ReportDocument {
    /// Returns the mark on every printed page of an exercise, or nil for a real report.
    static func pageMark(_ context: ReportContext) -> PageMark? {
        guard context.cycle.isExercise else { return nil }
        return PageMark(
            above: context.phrases(.exerciseMarkAbove), below: context.phrases(.exerciseMarkBelow))
    }
}

extension ReportDocument.Labels {
    /// Creates the headings from the phrases.
    init(_ phrases: Phrases) {
        self.init(
            summary: phrases(.summary), contents: phrases(.contents), section: phrases(.contentsSection),
            paragraphs: phrases(.contentsParagraphs))
    }
}
