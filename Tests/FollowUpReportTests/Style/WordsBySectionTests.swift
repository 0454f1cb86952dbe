import TestSupport
import Testing

@testable import FollowUpReport

@Suite("Words by section")
struct WordsBySectionTests {
    @Test("The parts are the summary, the sections with their subsections, and the annexes")
    func parts() throws {
        let parts = WordsBySection(try ReportDocument.filled(with: "text")).parts
        #expect(
            parts.map(\.name) == [
                "Summary text end", "I. heading text end", "I. A. heading A text end",
                "I. B. heading B text end", "Annex text end",
            ])
        #expect(parts.map(\.isInside) == [false, false, true, true, false])
        #expect(parts.map(\.isLimited) == [true, true, true, true, false])
    }

    @Test("A section has the words of its own texts and of its subsections, and only sections are added up")
    func sums() throws {
        let footnote = Inline.footnote(text: "See the book.", number: 0)
        let table = Table(
            title: "Some counts", columns: [Table.Column("State"), Table.Column("Count")],
            rows: [["Malta", "3"]], note: "As counted.")
        let section = Section(
            "Heading here",
            [
                .paragraph(
                    Paragraph([.text("One two."), footnote], subparagraphs: ["First;", "Second one."])),
                .table(table),
            ],
            subsections: [
                Section("Part A", [.paragraph(Paragraph("One two three."))]),
                Section("Part B", [.paragraph(Paragraph("预防犯罪"))]),
            ])
        let document = try Self.document([section, Section("Last", [])])
        let parts = WordsBySection(document).parts
        // Table: its label “Table 1”, title, headings, cells and note.
        let own = 2 + (2 + 3 + 1 + 2) + (2 + 2 + 2 + 2 + 2)
        #expect(parts.map(\.words) == [1 + 3, own + 5 + 4, 5, 4, 1])
        #expect(WordsBySection(document).limited == 4 + own + 5 + 4 + 1)
    }

    @Test("Whatever is added counts as many words as it has", arguments: Proof.seeds(outOf: 200))
    func adding(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let words = (0..<Int.random(in: 1...40, using: &random)).map { "w\($0)" }.joined(separator: " ")
        let sections = (0..<3).map { Section("Heading \($0)", [.paragraph(Paragraph("Text."))]) }
        var longer = sections
        longer[Int.random(in: 0..<3, using: &random)].blocks.append(.paragraph(Paragraph(words)))
        let difference =
            WordsBySection(try Self.document(longer)).limited
            - WordsBySection(try Self.document(sections)).limited
        #expect(difference == words.split(separator: " ").count)
    }

    private static func document(_ sections: [Section]) throws -> ReportDocument {
        try ReportDocument(
            language: "en", notices: ["A notice."],
            masthead: Masthead(
                organization: "United Nations", marks: [], meeting: [], title: "A title", kind: ""),
            summary: [Paragraph("Three words here.")],
            labels: .init(
                summary: "Summary", contents: "Contents", section: "Section", paragraphs: "Paragraphs"),
            sections: sections, annexes: []
        ).numbered()
    }
}
