import FollowUpModel
import TestSupport
import Testing

@Suite("FU043 confidence-in-doubt")
struct ConfidenceInDoubtTests {
    /// Two answers, the second in confidence, with a measure each.
    private func answered() -> TestWorkbook {
        var book = TestWorkbook()
        for (row, words) in [(4, "Canada reported that it had a law."), (5, "Canada reported a secret.")] {
            book.type(words, "summary", row: row, on: .answers)
            book.type("\(row - 3)", "question", row: row, on: .measures)
            book.type("Act of \(row)", "title", row: row, on: .measures)
        }
        book.type("yes", "confidential", row: 5, on: .answers)
        return book
    }

    private func isConfidential(_ book: TestWorkbook) -> [Bool]? {
        book.decoded().value?.answers.map(\.isConfidential)
    }

    @Test("Without the column every answer counts as given in confidence, which is said once")
    func column() {
        var book = answered()
        #expect(isConfidential(book) == [false, true])
        book.put(nil, "confidential", row: 0, on: .answers)
        #expect(book.findings() == ["FU043: Answers!A1", "FU039: Answers!M6 withheld"])
        #expect(isConfidential(book) == [true, true])
        book = answered()
        let column = book.column("confidential", of: .answers)
        for row in book.sheets[book[.answers]].rows.indices {
            guard book.sheets[book[.answers]].rows[row].indices.contains(column) else { continue }
            book.sheets[book[.answers]].rows[row].remove(at: column)
        }
        #expect(book.findings() == ["FU043: Answers!A1"])
        #expect(isConfidential(book) == [true, true])
    }

    @Test("Of two columns of that name neither is believed")
    func twice() {
        var book = answered()
        book.put(TestWorkbook.text("answers.confidential"), column: 20, row: 0, on: .answers)
        #expect(book.findings().contains("FU043: Answers!A1"))
        #expect(isConfidential(book) == [true, true])
    }

    @Test("What is said on a question whose own row is missing counts as given in confidence")
    func row() {
        var book = answered()
        book.sheets[book[.answers]].rows.remove(at: 5)
        #expect(book.findings() == ["FU043: Measures!B6 withheld"])
        #expect(isConfidential(book) == [false, true])
        #expect(!book.decoded().isRefused)
    }

    @Test(
        "So does what is said on a question whose own row cannot be read", arguments: ["question", "check"])
    func unread(name: String) {
        var book = answered()
        book.type("Something else", name, row: 5, on: .answers)
        #expect(book.findings() == ["FU041: Answers!J6"])
        #expect(isConfidential(book) == [false, true])
    }

    @Test(
        "A cell that is one with those of other rows, or with another column, speaks for all of them",
        arguments: [
            ("M6:M7", "M6", true), ("M5:M6", "M5", true), ("L6:M6", "L6", true), ("M5:M6", "M5", false),
        ])
    func merged(range: String, first: String, isYes: Bool) {
        var book = answered()
        book.type("Canada reported more.", "summary", row: 6, on: .answers)
        book.put(nil, "confidential", row: 5, on: .answers)
        let row = first.hasSuffix("5") ? 4 : 5
        let name = first.hasPrefix("L") ? "details" : "confidential"
        book.type(isYes ? "yes" : "no", name, row: row, on: .answers)
        book.sheets[book[.answers]].rest = "<mergeCells><mergeCell ref=\"\(range)\"/></mergeCells>"
        let codes = book.findings().map { $0.prefix(5) }
        #expect(codes.contains("FU043") == isYes)
        #expect(codes.contains("FU042") == !isYes)
        let expected = [range.hasPrefix("M5"), true, range == "M6:M7"].map { $0 && isYes }
        #expect(isConfidential(book) == expected)
    }

    @Test(
        "So does a formula or an error in place of yes",
        arguments: [
            "t=\"str\"><f>B1</f><v>yes</v>", "t=\"e\"><v>#N/A</v>",
        ])
    func formula(cell: String) {
        var book = answered()
        book.put(cell, "confidential", row: 4, on: .answers)
        #expect(book.findings() == ["FU038: Answers!M5 withheld"])
        #expect(isConfidential(book) == [true, true])
    }
}
