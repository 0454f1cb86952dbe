import FollowUpModel
import TextAnalysis

extension HouseStyle {
    /// Returns what stands after a planned action and its day.
    func terms(of planned: PlannedStep) -> [String] {
        PlannedStepField.allCases.compactMap { term($0, of: planned) }
    }

    private func term(_ field: PlannedStepField, of planned: PlannedStep) -> String? {
        switch field {
        case .action, .by: nil
        case .authority: planned.authority.map { FoldedText.line($0.value) }
        case .priority: planned.priority.map { phrases(Phrase($0.value)) }
        case .indicator:
            planned.indicator.map { phrases(.stepIndicator, ["text": FoldedText.line($0.value)]) }
        case .resources:
            planned.resources.map { phrases(.stepResources, ["text": FoldedText.line($0.value)]) }
        }
    }
}
