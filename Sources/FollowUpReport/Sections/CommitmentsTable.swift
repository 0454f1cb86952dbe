import FollowUpModel

/// The annex that lists every commitment addressed to States, with the States credited with action on it.
enum CommitmentsTable {
    static func tables(_ context: ReportContext) -> (heading: String, tables: [Table]) {
        let (phrases, checklist) = (context.phrases, context.checklist)
        let raised = Set(
            zip(checklist.items, context.isRaised).filter(\.1).flatMap { item, _ in item.commitments })
        let addressed = checklist.instrument.commitments.filter { $0.addressee == .states }
        let rows = addressed.filter { raised.contains($0.id) }.map { commitment -> [Table.Cell] in
            let states = context.credits[commitment.id, default: []].sorted()
            let names = context.alphabetical(states).map { context.name($0).name }
            return [
                .text(commitment.paragraph), .text(commitment.heading),
                .text(names.isEmpty ? phrases(.nobody) : context.style.series(names)),
            ]
        }
        let heading = phrases(.annexCommitments, ["instrument": checklist.instrument.shortTitle])
        return (
            heading,
            [
                Table(
                    title: heading,
                    columns: [
                        Table.Column(phrases(Phrase(checklist.instrument.unit))),
                        Table.Column(phrases(.columnCommitment)),
                        Table.Column(phrases(.columnReporting)),
                    ], rows: rows, note: phrases(.commitmentsNote))
            ]
        )
    }
}
