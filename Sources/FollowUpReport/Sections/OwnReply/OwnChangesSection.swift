import FollowUpModel

/// What is different from an earlier reply of the same State, question by question and column by column.
struct OwnChangesSection {
    let wording: OwnReplyWording
    let before: OwnReplyWording

    private var phrases: Phrases { wording.phrases }

    /// The section.
    var section: Section {
        let heading = phrases(.ownChanges, ["cycle": before.reply.submission.cycle])
        let rows = rowsOfAnswers + rowsOfProposals
        guard !rows.isEmpty else {
            return Section(heading, [.paragraph(Paragraph(phrases(.ownNoChanges)))])
        }
        let table = Table(
            title: heading,
            columns: [.ownQuestion, .ownConcerning, .ownBefore, .ownNow].map { Table.Column(phrases($0)) },
            rows: rows, note: "")
        return Section(heading, [.paragraph(Paragraph(phrases(.ownChangesListed))), .table(table)])
    }

    /// The rows on answers, in the order of the checklist; then those on items of an earlier edition that it no longer has.
    private var rowsOfAnswers: [[Table.Cell]] {
        let (now, then) = (wording.checklist, before.checklist)
        let unsettled = Set(wording.idsOfUnsettledItems + before.idsOfUnsettledItems)
        let ids = now.items.map(\.id) + then.items.map(\.id).filter { now.position(ofItem: $0) == nil }
        return ids.filter { !unsettled.contains($0) }.flatMap { id -> [[Table.Cell]] in
            let answer = now.position(ofItem: id).flatMap(wording.reply.answer)
            let earlier = then.position(ofItem: id).flatMap(before.reply.answer)
            guard let first = answer ?? earlier else { return [] }
            let question = (answer == nil ? before : wording).question(
                of: first.item, isInConfidence: [answer, earlier].contains { $0?.isConfidential ?? false })
            return OwnReplyColumn.allCases.compactMap { column in
                row(
                    question, phrases(column.heading),
                    earlier.map { before.lines(of: column, $0) } ?? [],
                    answer.map { wording.lines(of: column, $0) } ?? [])
            }
        }
    }

    private var rowsOfProposals: [[Table.Cell]] {
        let replies = [wording.reply.submission, before.reply.submission]
        guard replies.allSatisfy(\.unconfirmed.proposals.all.isEmpty) else { return [] }
        let (now, then) = (wording.proposals, before.proposals)
        var headings: [String] = []
        for heading in (now + then).map(\.heading) where !headings.contains(heading) {
            headings.append(heading)
        }
        return headings.compactMap { heading in
            let lines = { (proposals: [(heading: String, lines: [Table.Line])]) in
                proposals.filter { $0.heading == heading }.flatMap(\.lines)
            }
            return row(.text(phrases(.ownProposals)), heading, lines(then), lines(now))
        }
    }

    /// Returns the row of what only one of the replies says; nil if both say the same.
    private func row(
        _ question: Table.Cell, _ concerning: String, _ then: [Table.Line], _ now: [Table.Line]
    ) -> [Table.Cell]? {
        let (gone, new) = (then.without(now), now.without(then))
        guard !gone.isEmpty || !new.isEmpty else { return nil }
        return [question, .text(concerning), wording.cell(gone), wording.cell(new)]
    }
}

extension [Table.Line] {
    /// Returns the lines that are not among others, whatever language they are said to be in.
    fileprivate func without(_ others: [Table.Line]) -> [Table.Line] {
        let others = Set(others.map(\.text))
        return filter { !others.contains($0.text) }
    }
}

extension OwnReplyWording {
    /// The ids of the items whose answers are left out.
    fileprivate var idsOfUnsettledItems: [String] {
        (reply.itemsWithErrors + reply.itemsToConfirm).map { checklist.items[$0].id }
    }
}
