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
        #expect(book.findings() == ["FU039: sheet 12!B2 withheld"])
        #expect(book.decoded().value?.answers.count == 1)
    }

    @Test(
        "What is printed above and below the cells is said once, and asks for confidence for the whole reply")
    func margins() {
        var book = answered()
        let margin = { (words: String) in
            "<headerFooter><oddHeader>&amp;C\(words)</oddHeader><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>"
        }
        for sheet in book.sheets.indices { book.sheets[sheet].rest = margin("Draft of the Ministry") }
        #expect(book.findings() == ["FU039: Instructions!A1 withheld"])
        book.sheets[0].rest = margin("CONFIDENTIAL - not for publication")
        #expect(book.findings().contains("FU215: Instructions!A1 withheld"))
        #expect(book.decoded().value?.answers.map(\.isConfidential) == [true])
    }

    @Test("Each of many sheets of one’s own is said")
    func sheets() {
        var book = answered()
        for number in 0..<30 {
            book.sheets.append(.init(name: "Notes \(number)", rows: [[TestWorkbook.text("A remark")]]))
        }
        #expect(book.findings() == (0..<30).map { "FU039: sheet \(12 + $0)!A1 withheld" })
    }

    @Test("What stands in one column is one finding, which names all of its cells")
    func column() {
        var book = answered()
        for row in [3, 4, 5, 8] {
            book.put(TestWorkbook.text("Remark \(row)"), column: 20, row: row, on: .answers)
        }
        #expect(book.findings() == ["FU039: Answers!U4"])
        #expect(book.decoded().findings.allSatisfy { $0.message.contains("U4 to U6, U9 ") })
        book.put(TestWorkbook.text("Confidential"), column: 20, row: 4, on: .answers)
        #expect(book.decoded().value?.answers.map(\.isConfidential) == [true])
    }

    @Test("The name of a sheet of one’s own, which may be the respondent’s, is not shown")
    func nameOfSheet() {
        var book = answered()
        book.sheets.append(.init(name: "Jane Doe", rows: [[TestWorkbook.text("A remark")]]))
        book.sheets[book[.plan]].name = "Doe"
        book.sheets[book[.plan]].rows.removeFirst()
        let shown = book.decoded().findings.map { "\($0.message) \($0.help ?? "")" } + book.findings()
        #expect(shown.count == 6 && shown.allSatisfy { !$0.contains("Doe") }, "\(shown)")
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
