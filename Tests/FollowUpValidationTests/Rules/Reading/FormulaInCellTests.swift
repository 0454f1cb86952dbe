import TestSupport
import Testing

@Suite("FU038 formula-in-cell")
struct FormulaInCellTests {
    @Test(
        "The result of a formula and an error are not read, and said",
        arguments: ["t=\"str\"><f>B1</f><v>implemented</v>", "t=\"e\"><v>#N/A</v>"])
    func formula(cell: String) {
        var book = TestWorkbook()
        book.put(cell, "status", row: 4, on: .answers)
        book.type("Canada reported that it had a law.", "summary", row: 4, on: .answers)
        #expect(book.findings() == ["FU038: Answers!I5"])
        #expect(book.decoded().value?.answers.map(\.status) == [nil])
        // The answer has an error, like any other: the rest of the reply can be used.
        #expect(book.decoded().isRefused)
    }

    @Test("A formula in a cell that is only read by people is no error")
    func shown() {
        var book = TestWorkbook()
        book.put("t=\"str\"><f>B1</f><v>Cybercrime</v>", "theme", row: 4, on: .answers)
        book.type("Canada reported that it had a law.", "summary", row: 4, on: .answers)
        #expect(book.decoded().value?.answers.count == 1)
        #expect(!book.decoded().hasErrors)
    }
}
