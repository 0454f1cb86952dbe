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
        book.type("both", "direction", row: 4, on: .assistance)
        #expect(book.findings() == ["FU233: Assistance!C5"])
    }
}
