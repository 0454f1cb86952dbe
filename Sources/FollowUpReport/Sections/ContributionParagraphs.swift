import ByteText
import FollowUpModel
import TextAnalysis

/// What contributors report, attributed to them. The texts of the author of the report stand as they are.
enum ContributionParagraphs {
    /// Returns the paragraphs on commitments of the instrument, contributor by contributor.
    static func onCommitments(_ context: ReportContext) -> [Paragraph] {
        let outcomes = Set(context.cycle.outcomes.map(\.id))
        return paragraphs(context) { entry in !entry.about.allSatisfy { outcomes.contains($0.value) } }
    }

    /// Returns the paragraphs on an outcome of the congress, of those that are on outcomes alone, and on none before it.
    static func on(_ outcome: Outcome, _ context: ReportContext) -> [Paragraph] {
        let ids = context.cycle.outcomes.map(\.id)
        return paragraphs(context) { entry in
            let about = entry.about.map(\.value)
            return about.allSatisfy(ids.contains) && ids.first(where: about.contains) == outcome.id
        }
    }

    /// Returns the names of the paragraphs on a commitment or outcome.
    static func anchors(on id: String, _ context: ReportContext) -> [Anchor] {
        context.contributions.accepted.flatMap { contribution in
            contribution.entries.filter { entry in entry.about.contains { $0.value == id } }.flatMap {
                entry in
                blocks(of: entry.summary.value, by: contribution.contributor.value, context).indices.map {
                    Anchor(entry: entry, of: contribution, paragraph: $0)
                }
            }
        }
    }

    private static func paragraphs(
        _ context: ReportContext, where isSought: (Contribution.Entry) -> Bool
    ) -> [Paragraph] {
        context.contributions.accepted.flatMap { contribution in
            contribution.entries.filter(isSought).flatMap { paragraphs(of: $0, contribution, context) }
        }
    }

    private static func paragraphs(
        of entry: Contribution.Entry, _ contribution: Contribution, _ context: ReportContext
    ) -> [Paragraph] {
        let source = { (text: Located<String>) in
            context.source(
                SourceLocation(path: contribution.path, range: text.range), language: contribution.language)
        }
        let blocks = blocks(of: entry.summary.value, by: contribution.contributor.value, context)
        return blocks.enumerated().map { position, block in
            // It bears its documents in its first paragraph.
            let isFirst = position == 0
            var paragraph = ListText.paragraph(
                block, sources: [source(entry.summary)] + (isFirst ? entry.documents.map(source) : []),
                anchors: [Anchor(entry: entry, of: contribution, paragraph: position)])
            if isFirst, !entry.documents.isEmpty {
                let documents = context.style.list(entry.documents.map(\.value))
                paragraph.text.append(
                    .footnote(
                        text: context.phrases(.contributionDocuments, ["documents": documents]), number: 0))
            }
            return paragraph
        }
    }

    private static func blocks(of text: String, by id: String, _ context: ReportContext) -> [ProseBlock] {
        guard let contributor = context.contributions.contributors[id], !contributor.isAuthor else {
            return ProseBlock.all(in: text)
        }
        return StateText.attributed(
            text, to: contributor.shortName,
            or: contributor.nameVariants(after: context.membership.introductions), phrases: context.phrases)
    }
}

extension Anchor {
    /// Creates the name of a paragraph, counted from 0, that prints a text of a contribution, derived from its position.
    init(entry: Contribution.Entry, of contribution: Contribution, paragraph: Int) {
        self.init("\(contribution.path):\(entry.summary.range.lowerBound):\(paragraph)")
    }
}
