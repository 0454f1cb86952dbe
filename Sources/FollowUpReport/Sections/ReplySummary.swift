import FollowUpModel

/// The sentences on what the replies to an item say together.
struct ReplySummary {
    let context: ReportContext
    /// Whether the States are named; they are only counted if the report has no room for names.
    var namesStates = true

    private var phrases: Phrases { context.phrases }
    private var replies: [ItemReplies] { context.replies }
    /// The number of States whose replies are counted.
    private var total: Int { context.aggregate.submissions.count }

    /// Returns a paragraph for each item that was answered, then one for those that were not.
    func paragraphs(on items: [Int]) -> [Paragraph] {
        let unanswered = items.filter { replies[$0].count == 0 }.map { context.checklist.items[$0].keyPoint }
        return items.filter { replies[$0].count > 0 }.map(paragraph) + none(unanswered)
    }

    private func none(_ subjects: [String]) -> [Paragraph] {
        if subjects.isEmpty { return [] }
        if subjects.count == 1 { return [Paragraph(phrases(.nobodyOnOne, ["subject": subjects[0]]))] }
        return [
            Paragraph(phrases(.nobodyOnSeveral), subparagraphs: ListText.subparagraphs(subjects))
        ]
    }

    private func paragraph(on item: Int) -> Paragraph {
        let (item, replies) = (context.checklist.items[item], replies[item])
        var groups = Status.allCases.map { (Phrase(reporting: $0), replies.byStatus[$0] ?? []) }
        groups.append((.reportedOtherwise, replies.withoutStatus))
        groups.removeAll { $0.1.isEmpty }
        let clauses = groups.enumerated().map { position, group in
            let states = group.1.map(\.state)
            let count = position == 0 ? context.style.share(states.count, of: total) : nil
            return phrases(
                namesStates
                    ? (position == 0 ? .clauseFirst : .clause)
                    : (position == 0 ? .clauseFirstUnnamed : .clauseUnnamed),
                [
                    "share": count ?? "", "count": context.style.number(states.count, beside: total),
                    "states": context.list(states), "reported": phrases(group.0),
                ])
        }
        let first = phrases(
            .onKeyPoint, ["subject": item.keyPoint, "clauses": clauses.joined(separator: "; ")])
        return Paragraph(
            ([first] + rest(total - replies.count)).joined(separator: " "),
            sources: replies.named.map {
                Source(
                    place: $0.place, item: item.id, field: .status, language: context.language.tag)
            })
    }

    /// Returns the sentence on the States that gave no answer, if there are any.
    private func rest(_ silent: Int) -> [String] {
        if silent == 0 { return [] }
        return [
            phrases(silent == 1 ? .remainingOne : .remaining, ["count": context.style.number(silent)])
        ]
    }
}
