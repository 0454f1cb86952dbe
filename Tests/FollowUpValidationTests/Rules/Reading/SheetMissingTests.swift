import FollowUpModel
@testable import FollowUpValidation
import TestSupport
import Testing

@Suite("FU036 sheet-missing")
struct SheetMissingTests {
    @Test("Without the sheets of the answers and of the reply it is not the workbook that was sent")
    func without() {
        #expect(SheetMissing.check(found: [.answers, .reply], others: []) == nil)
        #expect(SheetMissing.check(found: Set(FormSheet.allCases), others: ["Notes"]) == nil)
        #expect(SheetMissing.check(found: [.reply, .plan], others: [])?.page.code == "FU036")
        #expect(
            SheetMissing.check(found: Set(FormSheet.allCases).subtracting([.plan]), others: ["Sheet1"])?
                .message
                == "“Plan” cannot be found in the workbook, and “Sheet1” is not known")
    }

    @Test("A sheet whose hidden first row was deleted is missed, whatever its name")
    func firstRow() {
        var book = TestWorkbook()
        book.sheets[book[.plan]].rows.removeFirst()
        #expect(book.findings() == ["FU036"])
        book = TestWorkbook()
        book.sheets[book[.answers]].rows.removeFirst()
        #expect(book.findings().contains("FU036"))
        book = TestWorkbook()
        for index in book.sheets.indices { book.sheets[index].name = "Feuille \(index)" }
        #expect(book.findings() == [])
    }

    @Test("A workbook from which everything was deleted is an empty file")
    func emptied() {
        var book = TestWorkbook()
        for index in book.sheets.indices {
            book.sheets[index].rows.removeLast(book.sheets[index].rows.count - 1)
        }
        #expect(book.findings() == ["FU012"])
    }

    @Test("A workbook of one’s own is one finding")
    func other() {
        var book = TestWorkbook()
        book.sheets = [
            .init(name: "Answers", rows: [[TestWorkbook.text("Question"), TestWorkbook.text("Answer")]])
        ]
        #expect(book.findings() == ["FU036"])
        #expect(book.decoded().hasReplied)
    }
}
