import FollowUpModel

/// II. What was done to carry out the instrument: what the Secretariat and contributors report, and the commitments that
/// are not addressed to States.
enum OperationalizationSection {
    static func section(_ context: ReportContext) -> Section? {
        let blocks =
            SecretariatSection.blocks(context, .operationalization)
            + ContributionParagraphs.onCommitments(context).map(Block.paragraph)
            + OtherCommitmentsTable.blocks(context)
        guard !blocks.isEmpty else { return nil }
        let instrument = context.checklist.instrument.shortTitle
        return Section(context.phrases(.operationalization, ["instrument": instrument]), blocks)
    }
}
