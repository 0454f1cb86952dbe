import FollowUpModel
import TestSupport
import Testing

@testable import FollowUpReport

@Suite("Numbering")
struct NumberingTests {
    @Test(
        "Paragraphs are numbered through the whole text, whatever headings they stand under",
        arguments: Proof.seeds(outOf: 2_000))
    func paragraphs(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let paragraphs = try Reading(ReportDocument.random(using: &random).numbered()).paragraphs
        #expect(paragraphs.map(\.number) == Array(1..<(paragraphs.count + 1)))
    }

    @Test(
        "Footnotes are numbered through the whole text, in the order in which they appear",
        arguments: Proof.seeds(outOf: 2_000))
    func footnotes(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let document = try ReportDocument.random(using: &random).numbered()
        let footnotes = Reading(document).footnotes
        #expect(footnotes.map(\.number) == Array(1..<(footnotes.count + 1)))
        #expect(footnotes.map(\.text) == document.footnotes)
    }

    @Test(
        "Nothing is lost and nothing changes its place, but a lone subsection its heading",
        arguments: Proof.seeds(outOf: 2_000))
    func words(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let words = try Reading(ReportDocument.random(using: &random).numbered()).words
        #expect(words == (1..<(words.count + 1)).map(String.init))
    }

    @Test("No section has a lone subsection", arguments: Proof.seeds(outOf: 2_000))
    func loneSubsections(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let sections = try Reading(ReportDocument.random(using: &random).numbered()).sections
        #expect(!sections.contains { $0.subsections.count == 1 })
    }

    @Test("The label of a heading says its place among its neighbours", arguments: Proof.seeds(outOf: 2_000))
    func labels(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        var level = try ReportDocument.random(using: &random).numbered().sections.map { [$0] }
        let sections = level.flatMap { $0 }
        #expect(sections.map(\.label) == Array(["I.", "II.", "III.", "IV.", "V."].prefix(sections.count)))
        for labels in [
            ["A.", "B.", "C."], ["1.", "2.", "3."], ["(a)", "(b)", "(c)"], ["(a)", "(b)", "(c)"],
        ] {
            level = level.flatMap { $0 }.map(\.subsections)
            for sections in level {
                #expect(sections.map(\.label) == Array(labels.prefix(sections.count)))
            }
        }
    }

    @Test("Numbering a numbered document changes nothing", arguments: Proof.seeds(outOf: 500))
    func again(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let document = try ReportDocument.random(using: &random).numbered()
        #expect(try document.numbered() == document)
    }

    @Test("A lone subsection gives its paragraphs and its subsections to the section")
    func loneSubsection() {
        let inner = [Section("1", [paragraph("c")]), Section("2", [paragraph("d")])]
        let section = Section(
            "I", [paragraph("a")], subsections: [Section("A", [paragraph("b")], subsections: inner)])
        #expect(section.blocks == [paragraph("a"), paragraph("b")])
        #expect(section.subsections == inner)
        #expect(section.heading == "I")
    }

    @Test("The contents give sections and subsections with their first and last paragraph, then the annexes")
    func contents() throws {
        let sections = [
            Section("One", [paragraph("a")]), Section("Two", []),
            Section(
                "Three", [paragraph("b")],
                subsections: [
                    Section(
                        "First", [paragraph("c")],
                        subsections: [Section("x", [paragraph("d")]), Section("y", [])]),
                    Section("Second", [paragraph("e")]),
                ]),
        ]
        let table = Table(title: "", columns: [], rows: [], note: "")
        let annex = ReportDocument.Annex(label: "Annex", heading: "Last", tables: [table])
        let contents = try ReportDocument.sample(sections: sections, annexes: [annex]).numbered().contents
        #expect(
            contents.map(\.heading) == [
                "I. One", "II. Two", "III. Three", "A. First", "B. Second", "Annex. Last",
            ])
        #expect(contents.map(\.paragraphs) == ["1", "", "2-5", "3-4", "5", ""])
        #expect(contents.map(\.isInside) == [false, false, false, true, true, false])
        #expect(
            contents.map(\.id) == [
                "section-1", "section-2", "section-3", "section-3-1", "section-3-2", "annex-1",
            ])
    }

    @Test("The paragraphs of a summary are numbered by themselves, and refer to what stands below")
    func summary() throws {
        var document = ReportDocument.sample(
            sections: [Section("I", [.paragraph(Paragraph("a", anchors: ["there"]))])])
        document.summary = [
            Paragraph("One."),
            Paragraph([.text("Two ("), .reference(DocumentReference(to: "there")), .text(").")]),
        ]
        let numbered = try document.numbered()
        #expect(numbered.summary.map(\.number) == [1, 2])
        #expect(numbered.summary.map(\.words) == ["One.", "Two (see para. 1 below)."])
        #expect(numbered.sections[0].paragraphs.map(\.number) == [1])
    }

    private func paragraph(_ text: String) -> Block { .paragraph(Paragraph(text)) }
}

/// A document as a reader goes through it.
private struct Reading {
    var sections: [Section] = []
    var paragraphs: [Paragraph] = []

    init(_ document: ReportDocument) { document.sections.forEach { read($0) } }

    var footnotes: [(text: String, number: Int)] {
        paragraphs.flatMap(\.text).compactMap {
            if case .footnote(let text, let number) = $0 { (text, number) } else { nil }
        }
    }

    var words: [String] {
        paragraphs.flatMap(\.text).map { inline in
            switch inline {
            case .text(let text), .footnote(let text, _): text
            case .reference(let reference): reference.text
            }
        }
    }

    private mutating func read(_ section: Section) {
        sections.append(section)
        for case .paragraph(let paragraph) in section.blocks { paragraphs.append(paragraph) }
        section.subsections.forEach { read($0) }
    }
}
