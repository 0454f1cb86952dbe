import TestSupport
import Testing

@Suite("FU420 too-many-pins")
struct TooManyPinsTests {
    private static let items = ["cybercrime-legislation", "cybercrime-capacity", "prison-rules"]

    @Test("Up to three answers of a State are pinned; the fourth is reported, and no further one")
    func count() {
        let answers = Self.items.map { "  \($0): { summary: Canada reported a measure on \($0). }\n" }
        let canada = "language: en\nanswers:\n" + answers.joined()
        let pin = { (item: String) in "state: CAN, item: \(item), choice: pin" }
        #expect(MarkedChoices.check(Self.items.map(pin), canada).count == 3)
        let more = ["⟪FU601 ⟪FU420 others⟫⟫", "⟪FU601 rest⟫"].map(pin)
        #expect(MarkedChoices.check(Self.items.map(pin) + more, canada).count == 3)
    }
}
