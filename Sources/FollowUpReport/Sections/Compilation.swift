import FollowUpModel

extension ReportDocument {
    /// Compiles the report: the parts of the layout, in its order, numbered.
    ///
    /// A section for which nobody wrote anything is left out, except those that say that nothing was received.
    public static func compile(_ context: ReportContext) -> ReportDocument {
        let phrases = context.phrases
        let sections = context.layout.sections.compactMap { part -> Section? in
            switch part {
            case .introduction: IntroductionSection.section(context)
            case .operationalization:
                SecretariatSection.section(
                    context, .operationalization,
                    heading: phrases(
                        .operationalization, ["instrument": context.checklist.instrument.shortTitle]))
            case .actionByState: ActionByStateSection.section(context)
            case .futureActivity:
                ProposalsSection.section(
                    context, heading: phrases(.futureActivity), entries: \.toolsAndManuals)
            case .followUpProposals:
                ProposalsSection.section(
                    context,
                    heading: phrases(
                        .followUpProposals, ["instrument": context.checklist.instrument.shortTitle]),
                    entries: \.followUp)
            case .congressProcess: CongressProcessSection.section(context)
            case .nextCongress:
                SecretariatSection.section(context, .nextCongress, heading: phrases(.nextCongress))
            case .conclusions:
                SecretariatSection.section(context, .conclusions, heading: phrases(.conclusions))
            case .commitments: nil
            }
        }
        let annexes = context.layout.annexes.compactMap { part in
            part == .commitments ? CommitmentsTable.annex(context) : nil
        }
        return ReportDocument(
            language: phrases.language, notices: notices(context),
            masthead: FirstPageMasthead.masthead(context),
            summary: SummaryText.paragraphs(context),
            labels: Labels(
                summary: phrases(.summary), contents: phrases(.contents), section: phrases(.contentsSection),
                paragraphs: phrases(.contentsParagraphs)),
            sections: sections, annexes: annexes
        ).numbered(phrases)
    }

    private static func notices(_ context: ReportContext) -> [String] {
        let exercise = context.cycle.isExercise ? [context.phrases(.exerciseNotice)] : []
        return exercise + [context.cycle.notice].compactMap { $0 }
    }
}
