import ByteText
import FollowUpModel
import TextAnalysis

/// Proposals of States: full sentences become paragraphs, noun phrases a lettered list. A sentence of the
/// State that ends in a colon introduces the phrases after it.
enum ProposalsSection {
    static func section(
        _ context: ReportContext, heading: String, entries: KeyPath<Proposals, [Proposal]>
    ) -> Section {
        let blocks = blocks(context) { $0[keyPath: entries] }
        let nothing = [Block.paragraph(Paragraph(context.phrases(.noProposals)))]
        return Section(heading, blocks.isEmpty ? nothing : blocks)
    }

    /// Returns the proposals of all States, in alphabetical order.
    static func blocks(_ context: ReportContext, _ entries: (Proposals) -> [Proposal]) -> [Block] {
        context.submissions.flatMap { submission in
            paragraphs(of: entries(submission.proposals), from: submission, context).map(Block.paragraph)
        }
    }

    private static func paragraphs(
        of entries: [Proposal], from submission: Submission, _ context: ReportContext
    ) -> [Paragraph] {
        let name = context.name(submission.state)
        let source = { (entry: Proposal) in
            context.source(
                SourceLocation(path: submission.path, range: entry.text.range), language: submission.language)
        }
        // A paragraph that nothing refers to needs no name.
        let anchors = { (entry: Proposal) in
            entry.commitments.isEmpty && !submission.answers.isEmpty
                ? [] : [Anchor(proposal: entry, of: submission)]
        }
        var paragraphs: [Paragraph] = []
        var introduction: Proposal?
        var phrases: [Proposal] = []
        let addList = {
            let entries = [introduction].compactMap(\.self) + phrases
            let words = introduction.map { FoldedText.line($0.text.value) }
            introduction = nil
            guard !entries.isEmpty else { return }
            if let words, phrases.isEmpty {
                paragraphs.append(
                    Paragraph(words, sources: entries.map(source), anchors: entries.flatMap(anchors)))
            } else {
                paragraphs.append(
                    ListText.paragraph(
                        introduction: words ?? context.phrases(.proposals, ["State": name.atStart]),
                        one: words == nil
                            ? { context.phrases(proposed($0), ["State": name.atStart, "entry": $0]) } : nil,
                        entries: phrases.map { line($0.text.value) },
                        sources: entries.map(source), anchors: entries.flatMap(anchors)))
            }
            phrases = []
        }
        for entry in entries {
            let blocks = ProseBlock.all(in: entry.text.value)
            if let first = blocks.first,
                StateText.isAttributed(
                    first.text, to: name, or: context.membership.nameVariants(of: submission.state))
            {
                addList()
                guard blocks.count > 1 || !first.text.hasSuffix(":") || !first.entries.isEmpty else {
                    introduction = entry
                    continue
                }
                // It is referred to by its first paragraph.
                paragraphs += blocks.indices.map {
                    ListText.paragraph(
                        blocks[$0], sources: [source(entry)],
                        anchors: $0 == blocks.startIndex ? anchors(entry) : [])
                }
            } else {
                phrases.append(entry)
            }
        }
        addList()
        return paragraphs
    }

    /// Returns the phrase for a single proposal: it stands apart if it begins like a sentence of its own.
    private static func proposed(_ entry: String) -> Phrase {
        var scalars = entry.unicodeScalars.makeIterator()
        guard let first = scalars.next(), let second = scalars.next() else { return .proposalsOne }
        return first.properties.isUppercase && !second.properties.isUppercase
            ? .proposalsOneApart : .proposalsOne
    }

    /// Returns a text as one entry of a list: a list within it goes on in the same line.
    private static func line(_ text: String) -> String {
        ProseBlock.all(in: text).flatMap { block in
            [block.text, block.entries.joined(separator: "; ")].filter { !$0.isEmpty }
        }.joined(separator: " ")
    }
}

extension Anchor {
    /// Creates the name of the paragraph that prints a proposal, derived from the position of the proposal.
    init(proposal: Proposal, of submission: Submission) {
        self.init("\(submission.path):\(proposal.text.range.lowerBound)")
    }
}
