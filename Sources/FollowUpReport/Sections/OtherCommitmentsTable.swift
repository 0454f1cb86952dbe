import FollowUpModel

/// The commitments addressed to the Commission, UNODC or others, beside what the Secretariat and contributors report
/// and States propose on them.
enum OtherCommitmentsTable {
    private static let anchor: Anchor = "table-of-other-commitments"

    /// Returns the paragraph that introduces the table, and the table, or nothing if the instrument has no
    /// such commitment.
    static func blocks(_ context: ReportContext) -> [Block] {
        let (phrases, instrument) = (context.phrases, context.checklist.instrument)
        let commitments = instrument.commitments.filter { $0.addressee != .states && $0.addressee != .none }
        guard !commitments.isEmpty else { return [] }
        let rows = commitments.map { commitment -> [Table.Cell] in
            [
                .text(commitment.paragraph), .text(commitment.heading),
                .text(phrases(Phrase(commitment.addressee))),
                .paragraphs(paragraphs(on: commitment.id, context)),
            ]
        }
        let name: KeyValuePairs = ["instrument": instrument.shortTitle]
        let table = Table(
            anchor: anchor, title: phrases(.otherCommitmentsTable, name),
            columns: [
                Table.Column(phrases(Phrase(instrument.unit))), Table.Column(phrases(.columnCommitment)),
                Table.Column(phrases(.columnAddressee)), Table.Column(phrases(.columnReport)),
            ], rows: rows, note: phrases(.otherCommitmentsNote))
        let paragraph = Paragraph([
            .reference(DocumentReference(.table(anchor))), .text(" " + phrases(.otherCommitments, name)),
        ])
        return [.paragraph(paragraph), .table(table)]
    }

    /// Returns the paragraphs that report on a commitment or outcome: the Secretariat’s, those of contributors, and those
    /// that print proposals of States on it.
    static func paragraphs(on commitment: String, _ context: ReportContext) -> [Anchor] {
        let reports = context.cycle.texts.values.joined().filter { $0.commitments.contains(commitment) }
        let proposals = context.submissions.flatMap { submission in
            submission.proposals.entries.filter { $0.commitments.contains { $0.value == commitment } }.map {
                Anchor(proposal: $0, of: submission)
            }
        }
        return reports.map(\.anchor) + ContributionParagraphs.anchors(on: commitment, context) + proposals
    }
}

extension SecretariatParagraph {
    /// The name by which tables refer to the paragraph, derived from its position in `cycle.yaml`.
    var anchor: Anchor { Anchor("cycle.yaml:\(text.range.lowerBound)") }

    /// All names by which others refer to the paragraph.
    var anchors: [Anchor] { [anchor] + (label.map { [Anchor($0.value)] } ?? []) }
}
