import FollowUpModel

/// Technical assistance: the needs of States beside the offers of others, by kind.
enum AssistanceSection {
    private static let anchor: Anchor = "table-of-assistance"

    static func section(_ context: ReportContext) -> Section {
        let (phrases, style) = (context.phrases, context.style)
        let (needed, offered) = (states(context) { $0.needed }, states(context) { $0.offered })
        let total = context.aggregate.submissions.count
        let kinds = AssistanceKind.allCases.filter { needed[$0] != nil || offered[$0] != nil }
        guard !kinds.isEmpty else {
            return Section(phrases(.assistance), [.paragraph(Paragraph(phrases(.noAssistance)))])
        }
        let overview = phrases(
            .assistanceOverview,
            [
                "needing": style.share(count(needed), of: total, atStart: true),
                "offering": style.number(count(offered), beside: total),
            ])
        let rows = kinds.map { kind -> [Table.Cell] in
            let cell = { (states: [String]?) in
                Table.Cell.text(states.map { Self.cell($0, context) } ?? phrases(.nobody))
            }
            let name = phrases(Phrase(kind))
            return [
                .text(name.prefix(1).uppercased() + name.dropFirst()), cell(needed[kind]),
                cell(offered[kind]),
            ]
        }
        let table = Table(
            anchor: anchor, title: phrases(.assistanceTable),
            columns: [
                Table.Column(phrases(.columnAssistance)), Table.Column(phrases(.columnNeeded)),
                Table.Column(phrases(.columnOffered)),
            ], rows: rows, note: phrases(.assistanceNote))
        return Section(
            phrases(.assistance),
            [
                .paragraph(
                    Paragraph([
                        .text(overview + " "), .reference(DocumentReference(.table(anchor))),
                        .text(" " + phrases(.assistanceShown)),
                    ])), .table(table),
            ])
    }

    /// Up to this number States are named in a cell.
    private static let maxNames = 20

    /// Returns the names of States or, where they are many, their number.
    private static func cell(_ states: [String], _ context: ReportContext) -> String {
        guard states.count <= maxNames else {
            return context.phrases(.states, ["count": context.style.figures(states.count)])
        }
        return context.style.series(context.alphabetical(states).map { context.name($0).name })
    }

    /// Returns the States by the kind of assistance that they name, each once.
    private static func states(
        _ context: ReportContext, _ side: (borrowing Answer) -> [Assistance]
    ) -> [AssistanceKind: [String]] {
        var states: [AssistanceKind: [String]] = [:]
        for submission in context.aggregate.submissions {
            var kinds: Set<AssistanceKind> = []
            // By index: answers are large, and iterating over them would copy thousands.
            for position in submission.answers.indices {
                for entry in side(submission.answers[position]) { kinds.insert(entry.kind.value) }
            }
            for kind in kinds { states[kind, default: []].append(submission.state) }
        }
        return states
    }

    private static func count(_ states: [AssistanceKind: [String]]) -> Int {
        Set(states.values.joined()).count
    }
}
