import TestSupport
import Testing

@Suite("FU042 merged-cells")
struct MergedCellsTests {
    @Test("Cells of several rows that were made one are said, if something stands there")
    func merged() {
        var book = TestWorkbook()
        book.sheets[book[.answers]].rest =
            "<mergeCells><mergeCell ref=\"J5:J6\"/><mergeCell ref=\"A1:C1\"/></mergeCells>"
        #expect(book.findings() == [])
        book.type("Canada reported that it had a law.", "summary", row: 4, on: .answers)
        #expect(book.findings() == ["FU042: Answers!J5"])
        #expect(book.decoded().value?.answers.map(\.item) == [0])
        #expect(book.decoded().isRefused)
    }
}
