import TestSupport
import Testing

@Suite("FU419 opposite-choices")
struct OppositeChoicesTests {
    @Test("Where an answer is pinned and left out neither holds; what is said twice holds once")
    func opposite() {
        let pin = "state: CAN, item: prison-rules, choice: pin"
        let again = "state: CAN, item: ⟪FU419 prison-rules⟫, choice:"
        #expect(MarkedChoices.check([pin, "\(again) leave-out"]).isEmpty)
        #expect(MarkedChoices.check([pin, "\(again) pin"]).map(\.choice) == [.pin])
    }
}
