import FollowUpModel
import TestSupport
import Testing

@testable import FollowUpReport

@Suite("Footnotes of the Secretariat")
struct FootnotePlacementTests {
    @Test(
        "A footnote stands after the words it names",
        arguments: [
            ("It met in 2010. It went on.", ["in 2010."], "It met in 2010.[0] It went on."),
            ("It met in 2010.", ["in 2010."], "It met in 2010.[0]"),
            ("It met.", ["It"], "It[0] met."),
            ("One, two, three.", ["three.", "One,"], "One,[1] two, three.[0]"),
            ("One, two.", ["two.", "two."], "One, two.[0][1]"),
            ("One, two.", ["One, two.", "two."], "One, two.[0][1]"),
            ("Côte d’Ivoire, État.", ["d’Ivoire,", "État"], "Côte d’Ivoire,[0] État[1]."),
            ("中文报告。", ["中文"], "中文[0]报告。"), ("👩‍👩‍👧 met.", ["👩‍👩‍👧"], "👩‍👩‍👧[0] met."),
            ("It met.", [], "It met."),
        ])
    func places(text: String, after: [String], result: String) throws {
        let notes = after.enumerated().map { SecretariatParagraph.Note(after: $1, text: "\($0)") }
        let cycle = Sample.cycle(texts: [.conclusions: [SecretariatParagraph(text, notes: notes)]])
        let blocks = SecretariatSection.blocks(try SampleReport.context(cycle: cycle), .conclusions)
        #expect(Section("", blocks).words == [result])
    }

    @Test("Footnotes are numbered in the order of the text, not in that of the file")
    func numbers() throws {
        let cycle = Sample.cycle(texts: [
            .conclusions: [
                SecretariatParagraph(
                    "One, two.",
                    notes: [.init(after: "two.", text: "second"), .init(after: "One,", text: "first")])
            ],
            .introduction: [
                SecretariatParagraph("Nought.", notes: [.init(after: "Nought.", text: "nought")])
            ],
        ])
        let document = CompiledReport(try SampleReport.context(cycle: cycle)).report
        #expect(document.footnotes == ["nought", "first", "second"])
        #expect(
            document.sections.last?.paragraphs.map(\.text) == [
                [
                    .text("One,"), .footnote(text: "first", number: 2), .text(" two."),
                    .footnote(text: "second", number: 3),
                ]
            ])
    }

    @Test("The paragraphs of the Secretariat keep their lists and know where they come from")
    func paragraphs() throws {
        let cycle = Sample.cycle(texts: [
            .conclusions: [
                SecretariatParagraph("Three phases:", list: ["preparation", "conduct", "outcome"])
            ]
        ])
        let section = try #require(
            SecretariatSection.section(
                try SampleReport.context(cycle: cycle), .conclusions, heading: "Conclusions"))
        #expect(section.words == ["Three phases:"])
        #expect(section.paragraphs.map(\.subparagraphs) == [["Preparation;", "Conduct;", "Outcome."]])
        let sources = section.paragraphs.flatMap(\.sources)
        #expect(sources.count == 4, "the text and each entry of the list")
        #expect(Set(sources.map(\.place.path)) == ["Submissions/2011/cycle.yaml"])
    }
}
