import ByteText
import FollowUpModel
import Texts

/// Proposals of States: full sentences become paragraphs, noun phrases a lettered list.
enum ProposalsSection {
    static func section(
        _ context: ReportContext, heading: String, entries: KeyPath<Proposals, [Located<String>]>
    ) -> Section {
        let blocks = blocks(context) { $0[keyPath: entries] }
        let nothing = [Block.paragraph(Paragraph(context.phrases(.noProposals)))]
        return Section(heading, blocks.isEmpty ? nothing : blocks)
    }

    /// The proposals of all States, in alphabetical order.
    static func blocks(_ context: ReportContext, _ entries: (Proposals) -> [Located<String>]) -> [Block] {
        context.submissions.flatMap { submission in
            paragraphs(of: entries(submission.proposals), from: submission, context).map(Block.paragraph)
        }
    }

    private static func paragraphs(
        of entries: [Located<String>], from submission: Submission, _ context: ReportContext
    ) -> [Paragraph] {
        let name = context.name(submission.state)
        let source = { (entry: Located<String>) in
            context.source(
                Place(path: submission.path, range: entry.range), language: submission.language)
        }
        var paragraphs: [Paragraph] = []
        var phrases: [Located<String>] = []
        let addList = {
            guard !phrases.isEmpty else { return }
            paragraphs.append(
                ListText.paragraph(
                    introduction: context.phrases(.proposals, ["State": name.atStart]),
                    entries: phrases.map { FoldedText.line($0.value) }, sources: phrases.map(source)))
            phrases = []
        }
        for entry in entries {
            let texts = FoldedText.paragraphs(entry.value)
            if let first = texts.first, StateText.isAttributed(first, to: name) {
                addList()
                paragraphs += texts.map { Paragraph($0, sources: [source(entry)]) }
            } else {
                phrases.append(entry)
            }
        }
        addList()
        return paragraphs
    }
}
