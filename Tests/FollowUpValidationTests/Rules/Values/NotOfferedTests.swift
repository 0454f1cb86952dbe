import FollowUpModel
import TestSupport
import Testing

@Suite("FU233 not-offered")
struct NotOfferedTests {
    @Test("Assistance must be needed or offered, and a proposal about something")
    func choices() {
        var book = TestWorkbook()
        book.put("><v>1</v>", "question", row: 4, on: .assistance)
        book.type("training", "kind", row: 4, on: .assistance)
        book.type("A manual.", "text", row: 4, on: .proposals)
        #expect(book.findings() == ["FU233: Proposals!B5", "FU233: Assistance!C5"])
        book.type("Needed", "direction", row: 4, on: .assistance)
        book.type("Where tools and training manuals are needed", "list", row: 4, on: .proposals)
        #expect(book.findings() == [])
        let submission = book.decoded().value
        #expect(submission?.answers.first?.needed.map(\.kind.value) == [.training])
        #expect(submission?.proposals.toolsAndManuals.map(\.text.value) == ["A manual."])
        book.type("X", "principal", row: 4, on: .answers)
        book.type("Canada reported that it had a law.", "summary", row: 4, on: .answers)
        #expect(book.findings() == ["FU210: Answers!N5"])
        #expect(book.decoded().findings.map(\.help) == ["Choose “yes”, or leave the cell blank."])
        book.put(nil, "principal", row: 4, on: .answers)
        book.type("both", "direction", row: 4, on: .assistance)
        #expect(book.findings() == ["FU233: Assistance!C5"])
    }
}
