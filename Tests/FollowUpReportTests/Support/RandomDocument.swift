import TestSupport

@testable import FollowUpReport

extension ReportDocument {
    /// Returns a document with a few sections, before it is numbered.
    static func random(using random: inout SplitMix64) -> ReportDocument {
        var words = 0
        let sections = (0..<Int.random(in: 0...5, using: &random)).map { _ in
            Section.random(depth: 4, words: &words, using: &random)
        }
        return .sample(sections: sections)
    }

    /// Returns a document with nothing on its first page but a title.
    static func sample(
        title: String = "Title", sections: [Section] = [], annexes: [Annex] = []
    ) -> ReportDocument {
        ReportDocument(
            language: "en", notices: [],
            masthead: Masthead(
                organization: "United Nations", marks: [], meeting: [], agendaTitle: nil, title: title,
                kind: "Report", asteriskNote: nil),
            summary: [],
            labels: Labels(
                summary: "Summary", contents: "Contents", section: "Section", paragraphs: "Paragraphs"),
            sections: sections, annexes: annexes)
    }
}

extension Section {
    fileprivate static func random(
        depth: Int, words: inout Int, using random: inout SplitMix64
    ) -> Section {
        var blocks: [Block] = []
        for _ in 0..<Int.random(in: 0...3, using: &random) {
            blocks.append(.random(words: &words, using: &random))
        }
        var subsections: [Section] = []
        for _ in 0..<(depth == 0 ? 0 : Int.random(in: 0...3, using: &random)) {
            subsections.append(.random(depth: depth - 1, words: &words, using: &random))
        }
        return Section("Heading", blocks, subsections: subsections)
    }
}

extension Block {
    /// Returns a table, or a paragraph of numbered words and footnotes.
    fileprivate static func random(words: inout Int, using random: inout SplitMix64) -> Block {
        guard Int.random(in: 0..<5, using: &random) > 0 else {
            return .table(Table(title: "", columns: [], rows: [], note: ""))
        }
        var text: [Inline] = []
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            words += 1
            text.append(
                Bool.random(using: &random) ? .text("\(words)") : .footnote(text: "\(words)", number: 0))
        }
        return .paragraph(Paragraph(text))
    }
}
