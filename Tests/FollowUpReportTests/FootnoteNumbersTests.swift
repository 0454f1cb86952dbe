import Testing

@testable import FollowUpReport

@Suite("Repeated footnotes")
struct FootnoteNumbersTests {
    @Test(
        "A footnote that says the same as the one before is “Ibid.”, one that repeats an earlier one refers to it",
        arguments: [
            (["A", "B", "C"], ["A", "B", "C"]),
            (["A", "A", "A"], ["A", "Ibid.", "Ibid."]),
            (["A", "B", "A"], ["A", "B", "See footnote 1 above."]),
            (
                ["A", "B", "B", "A", "A", "B"],
                ["A", "B", "Ibid.", "See footnote 1 above.", "Ibid.", "See footnote 2 above."]
            ),
            ([], []),
        ])
    func repeated(texts: [String], shown: [String]) throws {
        let blocks = texts.map { Block.paragraph(Paragraph([.footnote(text: $0, number: 0)])) }
        let document = try ReportDocument.sample(sections: [Section("I", blocks)]).numbered()
        #expect(document.footnotes == shown)
    }
}
