import FollowUpModel

/// VI. The efficiency of the congresses, phase by phase: what the Secretariat reports, then what States
/// propose.
enum CongressProcessSection {
    static func section(_ context: ReportContext) -> Section? {
        let phases = CongressPhase.allCases.compactMap { phase -> Section? in
            let blocks =
                SecretariatSection.blocks(context, .phase(phase))
                + ProposalsSection.blocks(context) { $0.congressProcess[phase] ?? [] }
            return blocks.isEmpty ? nil : Section(context.phrases(Phrase(phase)), blocks)
        }
        let blocks = SecretariatSection.blocks(context, .congressProcess)
        guard !phases.isEmpty || !blocks.isEmpty else { return nil }
        return Section(context.phrases(.congressProcess), blocks, subsections: phases)
    }
}
