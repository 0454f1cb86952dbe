import ByteText
import FollowUpModel

/// The outcomes of the congress beside its declaration: what each recommends, and what is reported on it.
enum OutcomesSection {
    private static let anchor: Anchor = "table-of-outcomes"

    /// Returns the section, or nil if the cycle has no such outcomes.
    static func section(_ context: ReportContext) -> Section? {
        let (outcomes, phrases) = (context.cycle.outcomes, context.phrases)
        guard !outcomes.isEmpty else { return nil }
        let paragraphs = outcomes.flatMap { outcome in
            [recommendations(of: outcome, context)].compactMap(\.self)
                + ContributionParagraphs.on(outcome, context)
        }
        let shown = Paragraph(
            [.reference(DocumentReference(.table(anchor))), .text(" " + phrases(.outcomesShown))],
            sources: outcomes.map { source($0.title, context) })
        return Section(
            phrases(.outcomes), (paragraphs + [shown]).map(Block.paragraph) + [.table(table(context))])
    }

    private static func recommendations(of outcome: Outcome, _ context: ReportContext) -> Paragraph? {
        guard !outcome.recommendations.isEmpty else { return nil }
        let name = outcome.title.value.capitalizedFirst
        var paragraph = ListText.paragraph(
            introduction: context.phrases(.outcomeRecommendations, ["Outcome": name]),
            one: { context.phrases(.outcomeRecommendation, ["Outcome": name, "entry": $0]) },
            entries: outcome.recommendations.map(\.value),
            sources: ([outcome.title] + outcome.recommendations).map { source($0, context) },
            anchors: [Anchor(outcome: outcome)])
        if let document = outcome.document {
            paragraph.text.append(
                .footnote(text: context.phrases(.contributionDocuments, ["documents": document]), number: 0))
        }
        return paragraph
    }

    private static func table(_ context: ReportContext) -> Table {
        let phrases = context.phrases
        let rows = context.cycle.outcomes.map { outcome -> [Table.Cell] in
            let addressees = outcome.addressees.map { phrases(Phrase($0)) }
            return [
                .text(outcome.title.value.capitalizedFirst), .text(outcome.organizer ?? phrases(.nobody)),
                .text(outcome.document ?? phrases(.nobody)), .text(addressees.joined(separator: "; ")),
                .paragraphs(
                    (outcome.recommendations.isEmpty ? [] : [Anchor(outcome: outcome)])
                        + OtherCommitmentsTable.paragraphs(on: outcome.id, context)),
            ]
        }
        return Table(
            anchor: anchor, title: phrases(.outcomesTable),
            columns: [
                Table.Column(phrases(.columnOutcome)), Table.Column(phrases(.columnOrganizer)),
                Table.Column(phrases(.columnDocument)), Table.Column(phrases(.columnAddressee)),
                Table.Column(phrases(.columnReport)),
            ], rows: rows, note: phrases(.outcomesNote))
    }

    private static func source(_ text: Located<String>, _ context: ReportContext) -> Source {
        Source(
            place: SourceLocation(path: context.cycle.path, range: text.range), language: context.language.tag
        )
    }
}

extension Anchor {
    /// Creates the name of the paragraph on the recommendations of an outcome.
    fileprivate init(outcome: Outcome) { self.init("outcome:\(outcome.id)") }
}
