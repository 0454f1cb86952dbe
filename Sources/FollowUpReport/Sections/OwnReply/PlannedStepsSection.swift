import FollowUpModel

/// The action plan, step by step in the order of their dates.
struct PlannedStepsSection {
    let wording: OwnReplyWording

    private var phrases: Phrases { wording.phrases }

    /// The section.
    var section: Section {
        let (heading, steps) = (phrases(.ownPlan), steps)
        guard !steps.isEmpty else { return Section(heading, [.paragraph(Paragraph(phrases(.ownNoPlan)))]) }
        let table = Table(
            title: heading,
            columns: (Self.fields.map(Self.heading) + [.ownQuestion]).map { Table.Column(phrases($0)) },
            rows: steps.map { answer, step in
                Self.fields.map { wording.cell(line($0, of: step)) } + [wording.question(of: answer)]
            }, note: "")
        return Section(heading, [.paragraph(Paragraph(phrases(.ownPlanOrder))), .table(table)])
    }

    /// The steps with the answers that they are from: those that are due first stand first, those without a date last, and
    /// others in the order of the checklist.
    private var steps: [(answer: Answer, step: PlannedStep)] {
        let steps = wording.reply.submission.answers.flatMap { answer in answer.plan.map { (answer, $0) } }
        let dated = steps.enumerated().compactMap { position, step in
            step.1.by.map { (due: $0.value.latest, position: position) }
        }
        return dated.sorted { $0 < $1 }.map { steps[$0.position] } + steps.filter { $0.1.by == nil }
    }

    /// The fields of a step: its date, and then all others.
    private static let fields = [.by] + PlannedStepField.allCases.filter { $0 != .by }

    private static func heading(_ field: PlannedStepField) -> Phrase {
        switch field {
        case .action: .ownAction
        case .authority: .ownAgency
        case .by: .ownBy
        case .priority: .ownPriority
        case .indicator: .ownIndicator
        case .resources: .ownResources
        }
    }

    private func line(_ field: PlannedStepField, of step: PlannedStep) -> [Table.Line] {
        switch field {
        case .by: step.by.map { [Table.Line(wording.style.date($0.value))] } ?? []
        case .priority:
            step.priority.map { [Table.Line(phrases(Phrase($0.value)).capitalizedFirst)] } ?? []
        case .action, .authority, .indicator, .resources:
            step[field]?.text.map { [wording.line($0)] } ?? []
        }
    }
}
