import TestSupport
import Testing

@Suite("FU035 workbook-too-large")
struct WorkbookTooLargeTests {
    @Test("More sheets than a person makes are not read")
    func sheets() {
        var book = TestWorkbook()
        book.sheets += (0..<100).map { TestWorkbook.Sheet(name: "Sheet \($0)", rows: []) }
        #expect(
            UnreadableWorkbook.findings(book.bytes) == [
                "FU035 the workbook holds more than any that a person filled in"
            ])
    }

    @Test("More cells beside the form than a person types are one finding, and fewer are one for each column")
    func strays() {
        var book = TestWorkbook()
        for row in 4..<54 {
            for column in 30..<130 { book.put("><v>1</v>", column: column, row: row, on: .answers) }
        }
        #expect(book.findings().count == 100)
        book.put("><v>1</v>", column: 130, row: 4, on: .answers)
        #expect(book.findings() == ["FU035"])
    }
}
