import FollowUpModel

/// The self-assessment in four columns, a table for each theme, and what is left out of it.
struct SelfAssessmentSection {
    let wording: OwnReplyWording

    private var reply: OwnReply { wording.reply }
    private var phrases: Phrases { wording.phrases }

    /// The section.
    var section: Section {
        Section(
            phrases(.ownSelfAssessment),
            [.paragraph(answered)] + leftOut.map(Block.paragraph) + tables.map(Block.table)
                + [unansweredThemes].compactMap { $0.map(Block.paragraph) })
    }

    private var answered: Paragraph {
        Paragraph(
            phrases(
                .ownAnswered,
                [
                    "State": reply.name.atStart,
                    "count": wording.style.figures(reply.submission.answers.count),
                    "total": wording.style.figures(reply.items.count),
                ]))
    }

    private var leftOut: [Paragraph] {
        let unconfirmed = reply.submission.unconfirmed
        return list(reply.itemsWithErrors, .ownLeftOut, one: .ownLeftOutOne)
            + list(reply.itemsToConfirm, .ownUnconfirmed, one: .ownUnconfirmedOne)
            + (unconfirmed.proposals.all.isEmpty ? [] : [Paragraph(phrases(.ownProposalsUnconfirmed))])
    }

    private func list(_ items: [Int], _ several: Phrase, one: Phrase) -> [Paragraph] {
        guard !items.isEmpty else { return [] }
        return [
            ListText.paragraph(
                introduction: phrases(several), one: { phrases(one, ["entry": $0]) },
                entries: items.map(wording.subject), sources: [])
        ]
    }

    /// The themes that are asked about, with the items of each, and whether any is answered.
    private var themes: [(theme: Theme, items: [Int], isAnswered: Bool)] {
        reply.checklist.instrument.themes.compactMap { theme in
            let items = reply.items(of: theme)
            return items.isEmpty ? nil : (theme, items, items.contains { reply.answer(to: $0) != nil })
        }
    }

    private var tables: [Table] {
        themes.filter(\.isAnswered).map { theme, items, _ in
            let settled = Set(reply.itemsWithErrors + reply.itemsToConfirm)
            let blank = items.filter { reply.answer(to: $0) == nil && !settled.contains($0) }
            let list = wording.style.series(blank.map(wording.subject))
            return Table(
                title: theme.heading,
                columns: [Table.Column(phrases(.columnKeyPoint))]
                    + columns.map { Table.Column(phrases($0.heading)) },
                rows: items.compactMap(row),
                note: blank.isEmpty ? "" : phrases(.ownNotAnswered, ["list": list]))
        }
    }

    private let columns: [OwnReplyColumn] = [.situation, .approach, .agency]

    private func row(_ position: Int) -> [Table.Cell]? {
        guard let answer = reply.answer(to: position) else { return nil }
        let item = reply.checklist.items[position]
        let point = phrases(
            .ownNumbered, ["number": wording.style.plain(position + 1), "text": item.keyPoint])
        let paragraphs = reply.checklist.paragraphs(of: item)
        let citation =
            paragraphs.count == 1
            ? phrases(.paragraphOne, ["number": paragraphs[0]])
            : phrases(.paragraphEach, ["numbers": wording.style.list(paragraphs)])
        return [
            .lines(
                [Table.Line(wording.style.annotated(point, citation))] + wording.lines(of: .marks, answer))
        ] + columns.map { wording.cell(wording.lines(of: $0, answer)) }
    }

    private var unansweredThemes: Paragraph? {
        let unanswered = themes.filter { theme in
            !theme.isAnswered
                && !theme.items.contains {
                    reply.itemsWithErrors.contains($0) || reply.itemsToConfirm.contains($0)
                }
        }
        guard !unanswered.isEmpty else { return nil }
        return ListText.paragraph(
            introduction: phrases(.ownThemesNotAnswered),
            one: { phrases(.ownThemeNotAnswered, ["entry": $0]) },
            entries: unanswered.map(\.theme.heading), sources: [])
    }
}
