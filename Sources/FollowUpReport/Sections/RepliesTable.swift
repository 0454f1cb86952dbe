import FollowUpModel

/// The table of replies by regional group.
enum RepliesTable {
    static func table(_ context: ReportContext) -> (label: String, table: Table) {
        let (phrases, style) = (context.phrases, context.style)
        let date = style.date(context.cycle.cutOffDate)
        let label = phrases(.table, ["number": "1"])
        let counts = ReplyCount.byGroup(context.aggregate, context.membership, on: context.cycle.cutOffDate)
        var rows = counts.map { count in
            let names = context.alphabetical(count.replied.map(\.code)).map { context.name($0).name }
            return [
                count.group.heading, style.figures(count.members.count), style.figures(count.replied.count),
                style.figures(count.silent.count),
                names.isEmpty ? phrases(.nobody) : names.joined(separator: ", "),
            ]
        }
        let total = { (part: KeyPath<ReplyCount, [MemberState]>) in
            style.figures(counts.reduce(0) { $0 + $1[keyPath: part].count })
        }
        rows.append([phrases(.total), total(\.members), total(\.replied), total(\.silent), ""])
        let table = Table(
            label: label, title: phrases(.repliesByGroup, ["date": date]),
            columns: [
                Table.Column(phrases(.columnGroup)), Table.Column(phrases(.columnMembers), isNumeric: true),
                Table.Column(phrases(.columnReplied), isNumeric: true),
                Table.Column(phrases(.columnSilent), isNumeric: true), Table.Column(phrases(.columnStates)),
            ],
            rows: rows, hasTotal: true,
            note: phrases(
                context.cycle.isExercise ? .exerciseMembershipNote : .membershipNote, ["date": date]))
        return (label, table)
    }
}
