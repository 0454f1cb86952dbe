import TestSupport
import Testing

@Suite("FU050 number-shown-otherwise")
struct NumberShownOtherwiseTests {
    @Test("A number that is shown with a word beside it is not read, and said; the same as text is")
    func number() {
        var book = TestWorkbook()
        book.type("Canada reported that it had a law.", "summary", row: 4, on: .answers)
        book.put("s=\"4\"><v>5</v>", "details", row: 4, on: .answers)
        #expect(book.findings() == ["FU050: Answers!L5"])
        #expect(book.decoded().value?.answers.map(\.details) == [nil])
        #expect(book.decoded().isRefused)
        book.type("5 million", "details", row: 4, on: .answers)
        #expect(book.findings() == [])
        #expect(book.decoded().value?.answers.first?.details != nil)
    }
}
