import FollowUpModel
import TestSupport
import Testing

@Suite("FU044 sheet-twice")
struct SheetTwiceTests {
    private func copied(_ sheet: FormSheet) -> TestWorkbook {
        var book = TestWorkbook()
        for row in 4...5 {
            book.type("Canada reported that it had law \(row).", "summary", row: row, on: .answers)
            book.type("\(row - 3)", "question", row: row, on: .measures)
            book.type("Act of \(row)", "title", row: row, on: .measures)
        }
        var copy = book.sheets[book[sheet]]
        copy.name += " (2)"
        book.sheets.append(copy)
        return book
    }

    @Test(
        "A copy of a sheet is one finding, and not read", arguments: [FormSheet.answers, .measures, .reply])
    func copy(sheet: FormSheet) {
        let book = copied(sheet)
        let withheld = sheet == .reply ? " withheld" : ""
        #expect(book.findings() == ["FU044: \(sheet.tab) (2)!A1\(withheld)"])
        let answers = book.decoded().value?.answers ?? []
        #expect(answers.map(\.measures.count) == [1, 1])
        // In the copy of an answer it may be said that it is given in confidence.
        #expect(answers.map(\.isConfidential) == [sheet == .answers, sheet == .answers])
    }

    @Test("A copy in which nothing is filled in is none")
    func blank() {
        var book = copied(.measures)
        book.sheets[book.sheets.count - 1].rows.removeLast(2)
        #expect(book.findings() == [])
    }

    @Test("Notes beside the rows of a copy belong to no answer of the other")
    func sameName() {
        var book = copied(.measures)
        book.sheets[book.sheets.count - 1].rows.removeLast(2)
        book.sheets[book.sheets.count - 1].name = "Measures"
        book.sheets[book.sheets.count - 1].notes = ["C5": "please do not publish this answer"]
        // It asks for all.
        #expect(book.decoded().value?.answers.map(\.isConfidential) == [true, true])
    }
}
