import FollowUpModel

/// The annex that counts the answers to each item by status, in one table a theme; an item that asks about treaties has none.
/// They are answers to questions: a theme has no status.
enum AnswersTable {
    static func tables(_ context: ReportContext) -> (heading: String, tables: [Table]) {
        let checklist = context.checklist
        let themes = checklist.instrument.themes.enumerated().compactMap { position, theme in
            let items = context.themeOfItem.indices.filter {
                context.themeOfItem[$0] == position && context.isRaised[$0]
                    && !checklist.items[$0].asksAboutTreaties
            }
            return items.isEmpty ? nil : (heading: theme.heading, items: items)
        }
        let total = context.aggregate.submissions.count
        let note = context.phrases(
            themes.count == 1 ? .answersNote : .answersNoteOfAll, ["total": context.style.figures(total)])
        return (
            context.phrases(.annexAnswers),
            themes.enumerated().map { position, theme in
                Table(
                    title: theme.heading, columns: columns(context.phrases),
                    rows: theme.items.map { row($0, of: total, context) }, note: position == 0 ? note : "")
            }
        )
    }

    private static func columns(_ phrases: Phrases) -> [Table.Column] {
        let counted =
            Status.allCases.map { phrases(Phrase($0)).capitalizedFirst }
            + [phrases(.columnNoStatus), phrases(.columnNotAnswered)]
        return [Table.Column(phrases(.columnKeyPoint))]
            + counted.map { Table.Column($0, isNumeric: true) }
    }

    private static func row(_ item: Int, of total: Int, _ context: ReportContext) -> [Table.Cell] {
        let replies = context.replies[item]
        let counts =
            Status.allCases.map { replies.byStatus[$0]?.count ?? 0 } + [replies.withoutStatus.count]
        return [.text(context.checklist.items[item].keyPoint)]
            + (counts + [total - replies.count]).map(context.style.cell)
    }
}

extension HouseStyle {
    /// Returns the cell of a table with a number that it counts.
    func cell(_ count: Int) -> Table.Cell { .count(count, text: figures(count)) }
}
