import FollowUpModel

/// II. What was done to carry out the instrument: what the Secretariat reports, and the commitments that are
/// not addressed to States.
enum OperationalizationSection {
    static func section(_ context: ReportContext) -> Section? {
        let blocks =
            SecretariatSection.blocks(context, .operationalization) + OtherCommitmentsTable.blocks(context)
        guard !blocks.isEmpty else { return nil }
        let instrument = context.checklist.instrument.shortTitle
        return Section(context.phrases(.operationalization, ["instrument": instrument]), blocks)
    }
}
