import TestSupport
import Testing

@Suite("FU040 row-without-question")
struct RowWithoutQuestionTests {
    @Test("A row of one’s own among the questions is said, and not read")
    func own() {
        var book = TestWorkbook()
        book.type("Canada reported that it had a law.", "summary", row: 30, on: .answers)
        #expect(book.findings() == ["FU040: Answers!J31"])
        #expect(book.decoded().value?.answers.isEmpty == true)
        #expect(book.decoded().hasReplied)
    }

    @Test("A measure without a question, or with another, is said; the number of the question is enough")
    func measures() {
        var book = TestWorkbook()
        book.type("Cybercrime Act", "title", row: 4, on: .measures)
        #expect(book.findings() == ["FU040: Measures!C5"])
        book.type("Cyber crime", "question", row: 4, on: .measures)
        #expect(book.findings() == ["FU040: Measures!B5"])
        book.put("><v>3</v>", "question", row: 4, on: .measures)
        #expect(book.findings() == [])
        #expect(book.decoded().value?.answers.map(\.item) == [2])
        #expect(book.decoded().value?.answers.first?.measures.map(\.title.value) == ["Cybercrime Act"])
    }

    @Test("Where a formula stands in place of the question it is said why nothing is read")
    func formula() {
        var book = TestWorkbook()
        book.type("Cybercrime Act", "title", row: 4, on: .measures)
        book.put("><f>A1</f><v>3</v>", "question", row: 4, on: .measures)
        #expect(
            book.decoded().findings.map(\.message) == [
                "the question of the row is not read: the cell holds a formula, whose result is not read; nor is what stands in B5 to C5"
            ])
        #expect(book.decoded().value?.answers.isEmpty == true)
    }
}
