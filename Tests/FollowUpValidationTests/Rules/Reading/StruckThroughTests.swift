import TestSupport
import Testing

@Suite("FU051 struck-through")
struct StruckThroughTests {
    @Test(
        "What is struck through, as a whole or in part, is not read, and said",
        arguments: [
            "t=\"inlineStr\"><is><r><t>Canada reported that it had a law</t></r><r><rPr><strike/></rPr><t>, in part.</t></r></is>",
            "s=\"5\" t=\"inlineStr\"><is><t>Canada reported that it had a law.</t></is>",
        ])
    func struck(cell: String) {
        var book = TestWorkbook()
        book.put(cell, "summary", row: 4, on: .answers)
        #expect(book.findings() == ["FU051: Answers!J5"])
        #expect(book.decoded().value?.answers.contains { $0.summary != nil } == false)
        #expect(book.decoded().isRefused)
    }

    @Test("A wish for confidence counts although it is struck through")
    func confidence() {
        var book = TestWorkbook()
        book.put("s=\"5\" t=\"inlineStr\"><is><t>confidential</t></is>", "details", row: 4, on: .answers)
        book.type("Canada reported that it had a law.", "summary", row: 4, on: .answers)
        #expect(book.decoded().value?.answers.map(\.isConfidential) == [true])
    }
}
