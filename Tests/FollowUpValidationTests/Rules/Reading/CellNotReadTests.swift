import TestSupport
import Testing

@Suite("FU039 cell-not-read")
struct CellNotReadTests {
    private func answered() -> TestWorkbook {
        var book = TestWorkbook()
        book.type("Canada reported that it had a law.", "summary", row: 4, on: .answers)
        return book
    }

    @Test("What stands in a column, a note or a sheet of one’s own is said, and not read")
    func strays() {
        var book = answered()
        book.put(TestWorkbook.text("A remark"), column: 20, row: 4, on: .answers)
        #expect(book.findings() == ["FU039: Answers!U5"])
        book = answered()
        book.sheets[book[.answers]].notes = ["J5": "A remark"]
        #expect(book.findings() == ["FU039: Answers!J5"])
        book = answered()
        book.sheets.append(.init(name: "Notes", rows: [[], [nil, TestWorkbook.text("A remark")]]))
        #expect(book.findings() == ["FU039: Notes!B2 withheld"])
        #expect(book.decoded().value?.answers.count == 1)
    }

    @Test("A wish for confidence in a note or beside the form makes the answer of its row confidential")
    func confidence() {
        var book = answered()
        book.sheets[book[.answers]].notes = ["J5": "please do not publish this answer"]
        #expect(book.findings() == ["FU215: Answers!J5 withheld"])
        #expect(book.decoded().value?.answers.map(\.isConfidential) == [true])
        book = answered()
        book.put(TestWorkbook.text("confidential"), column: 20, row: 4, on: .answers)
        #expect(book.decoded().value?.answers.map(\.isConfidential) == [true])
    }

    @Test("What stands beside the respondent is not shown")
    func respondent() {
        var book = answered()
        book.put(TestWorkbook.text("Jane Doe"), column: 9, row: 10, on: .reply)
        #expect(book.findings() == ["FU039: Reply!J11 withheld"])
    }
}
