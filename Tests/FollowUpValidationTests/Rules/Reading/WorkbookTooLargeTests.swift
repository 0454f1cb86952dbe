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
}
