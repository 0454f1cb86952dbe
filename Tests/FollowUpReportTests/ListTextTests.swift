import Testing

@testable import FollowUpReport

@Suite("Lists of noun phrases")
struct ListTextTests {
    @Test(
        "A single entry continues the sentence, and ends it",
        arguments: [
            ("training of judges", "Malta proposed: training of judges."),
            ("training of judges.", "Malta proposed: training of judges."),
            ("training of judges; ", "Malta proposed: training of judges."),
            ("training, ", "Malta proposed: training."),
            ("laws, etc.", "Malta proposed: laws, etc."),
        ])
    func oneEntry(entry: String, text: String) {
        let paragraph = ListText.paragraph(introduction: "Malta proposed:", entries: [entry], sources: [])
        #expect(paragraph == Paragraph(text))
    }

    @Test(
        "Several entries become subparagraphs, with semicolons between them and a full stop at the end",
        arguments: [
            (["training", "manuals"], ["Training;", "Manuals."]),
            (["training.", "manuals;", "laws,"], ["Training;", "Manuals;", "Laws."]),
            (["UNODC tools", "école"], ["UNODC tools;", "École."]), (["a (b)", "c"], ["A (b);", "C."]),
        ])
    func severalEntries(entries: [String], subparagraphs: [String]) {
        let paragraph = ListText.paragraph(introduction: "Malta proposed:", entries: entries, sources: [])
        #expect(paragraph == Paragraph("Malta proposed:", subparagraphs: subparagraphs))
    }

    @Test("An empty list gives nothing")
    func noEntries() {
        #expect(ListText.subparagraphs([]) == [])
    }
}
