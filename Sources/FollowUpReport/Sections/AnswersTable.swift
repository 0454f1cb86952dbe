import FollowUpModel

/// The annex that counts the answers to each item, by status; an item that asks of treaties has none.
enum AnswersTable {
    static func table(_ context: ReportContext) -> (heading: String, table: Table) {
        let (phrases, style, items) = (context.phrases, context.style, context.checklist.items)
        let total = context.aggregate.submissions.count
        let rows = zip(items, context.replies).filter { !$0.0.asksOfTreaties }.map {
            item, replies -> [Table.Cell] in
            let counts =
                Status.allCases.map { replies.byStatus[$0]?.count ?? 0 } + [replies.withoutStatus.count]
            return [.text(item.keyPoint)]
                + (counts + [total - replies.count]).map(style.figures).map(Table.Cell.text)
        }
        let columns =
            Status.allCases.map { status in
                let name = phrases(Phrase(status))
                return Table.Column(name.prefix(1).uppercased() + name.dropFirst(), isNumeric: true)
            }
            + [Phrase.columnNoStatus, .columnNotAnswered].map {
                Table.Column(phrases($0), isNumeric: true)
            }
        let heading = phrases(.annexAnswers)
        return (
            heading,
            Table(
                title: heading, columns: [Table.Column(phrases(.columnKeyPoint))] + columns, rows: rows,
                note: phrases(.answersNote, ["total": style.figures(total)]))
        )
    }
}
