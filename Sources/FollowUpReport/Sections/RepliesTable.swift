import FollowUpModel

/// The table of replies by regional group.
enum RepliesTable {
    /// The name of the table.
    static let anchor: Anchor = "table-of-replies"

    static func table(_ context: ReportContext) -> Table {
        let (phrases, style) = (context.phrases, context.style)
        let date = style.date(context.cycle.cutOffDate)
        let counts = ReplyCount.byGroup(context.aggregate, context.membership, on: context.cycle.cutOffDate)
        var rows = counts.map { count -> [Table.Cell] in
            let names = context.alphabetical(count.replied.map(\.code)).map { context.name($0).name }
            return [
                .text(count.group.heading), style.cell(count.members.count), style.cell(count.replied.count),
                style.cell(count.notReplied.count),
                .text(names.isEmpty ? phrases(.nobody) : style.series(names)),
            ]
        }
        let total = { (part: KeyPath<ReplyCount, [MemberState]>) in
            style.cell(counts.reduce(0) { $0 + $1[keyPath: part].count })
        }
        rows.append([.text(phrases(.total)), total(\.members), total(\.replied), total(\.notReplied), ""])
        let name = phrases(.columnMembers, ["States": context.addressed])
        let heading = name.prefix(1).uppercased() + name.dropFirst()
        return Table(
            anchor: anchor, title: phrases(.repliesByGroup, ["date": date]),
            columns: [
                Table.Column(phrases(.columnGroup)), Table.Column(heading, isNumeric: true),
                Table.Column(phrases(.columnReplied), isNumeric: true),
                Table.Column(phrases(.columnSilent), isNumeric: true), Table.Column(phrases(.columnStates)),
            ],
            rows: rows, hasTotal: true,
            note: phrases(
                context.cycle.isExercise ? .exerciseMembershipNote : .membershipNote, ["date": date]))
    }
}
