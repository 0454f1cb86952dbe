import FollowUpModel

/// What a State needs, offers and proposes: sections of its document that it has only where something is filled in.
struct OwnRequestsSections {
    let wording: OwnReplyWording

    private var phrases: Phrases { wording.phrases }
    private var submission: Submission { wording.reply.submission }

    /// The section on assistance, with a table for what is needed and one for what is offered.
    var assistance: Section? {
        let tables = [table(.ownNeeded, \.needed), table(.ownOffered, \.offered)].compactMap(\.self)
        guard !tables.isEmpty else { return nil }
        return Section(
            phrases(.assistance),
            [.paragraph(Paragraph(phrases(.ownAssistanceListed)))] + tables.map(Block.table))
    }

    private func table(_ title: Phrase, _ entries: (Answer) -> [Assistance]) -> Table? {
        let rows = submission.answers.flatMap { answer in
            entries(answer).map { entry -> [Table.Cell] in
                [
                    .text(phrases(Phrase(entry.kind.value)).capitalizedFirst),
                    wording.cell(entry.note.map { [wording.line($0)] } ?? []), wording.question(of: answer),
                ]
            }
        }
        guard !rows.isEmpty else { return nil }
        return Table(
            title: phrases(title),
            columns: [.columnAssistance, .ownAssistanceDetails, .ownQuestion].map {
                Table.Column(phrases($0))
            }, rows: rows, note: "")
    }

    /// The section on proposals.
    var proposals: Section? {
        let proposals = wording.proposals
        guard !proposals.isEmpty else { return nil }
        let heading = phrases(.ownProposals)
        return Section(
            heading,
            [
                .paragraph(
                    Paragraph(phrases(.ownProposalsListed, ["State": wording.reply.name.atStart]))),
                .table(
                    Table(
                        title: heading,
                        columns: [.ownConcerning, .ownProposal].map { Table.Column(phrases($0)) },
                        rows: proposals.map { [.text($0.heading), .lines($0.lines)] }, note: "")),
            ])
    }
}

extension OwnReplyWording {
    /// The proposals, each under the heading of those of its kind.
    var proposals: [(heading: String, lines: [Table.Line])] {
        let proposals = reply.submission.proposals
        let groups =
            [
                (phrases(.ownToolsAndManuals), proposals.toolsAndManuals),
                (phrases(.ownFollowUp, ["instrument": checklist.instrument.shortTitle]), proposals.followUp),
            ]
            + CongressPhase.allCases.map { (phrases(Phrase($0)), proposals.congressProcess[$0] ?? []) }
        return groups.flatMap { heading, entries in entries.map { (heading, lines(of: $0)) } }
    }

    private func lines(of proposal: Proposal) -> [Table.Line] {
        prose(proposal.text) + proposal.commitments.map { part($0.value) }
    }
}
