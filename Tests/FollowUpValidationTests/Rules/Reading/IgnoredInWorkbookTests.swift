@testable import FollowUpValidation
import TestSupport
import Testing

@Suite("FU037 ignored-in-workbook")
struct IgnoredInWorkbookTests {
    @Test("Macros, references and files are said once, and everything else is read")
    func ignored() {
        var book = TestWorkbook()
        book.type("Canada reported that it had a law.", "summary", row: 4, on: .answers)
        #expect(book.findings() == [])
        book.parts = ["xl/vbaProject.bin": "", "xl/externalLinks/externalLink1.xml": ""]
        #expect(book.findings() == ["FU037"])
        #expect(
            book.decoded().findings.map(\.message) == [
                "the workbook has macros and references to other workbooks, which are ignored"
            ])
        #expect(book.decoded().value?.answers.count == 1)
        #expect(IgnoredInWorkbook.check([]) == nil)
        #expect(
            IgnoredInWorkbook.check([.otherSheets, .pictures, .controls])?.message
                == "the workbook has pictures or charts, buttons or boxes to tick and sheets without cells, which are ignored"
        )
    }
}
