import TestSupport
import Testing

@Suite("FU409 edit-of-nothing")
struct EditOfNothingTests {
    private static let canada = """
        language: en
        answers:
          prison-rules: { summary: Canada reported rules. }
          cybercrime-capacity: { summary: Canada reported a secret., confidential: true }
        proposals: { follow-up: [one review] }
        """

    @Test(
        "An edit must be of a text that the State wrote for publication",
        arguments: [
            "state: CAN\n    item: ⟪FU409 cybercrime-legislation⟫",
            "state: CAN\n    item: ⟪FU409 cybercrime-capacity⟫",
            "state: CAN\n    item: ⟪FU409 prison-rules⟫\n    field: challenges",
            "state: CAN\n    item: ⟪FU409 prison-rules⟫\n    field: plan\n    entry: 2",
            "state: CAN\n    proposal: ⟪FU409 follow-up⟫\n    entry: 2",
            "state: MLT\n    item: ⟪FU409 prison-rules⟫",
        ])
    func nothing(entry: String) {
        let accepted = MarkedEditorial.check(
            "  - \(entry)\n    replaces: {x}\n    text: Other words.\n", ["CAN": Self.canada])
        #expect(accepted.texts.isEmpty)
    }

    @Test(
        "What an entry addresses must exist, and be addressed once",
        arguments: [
            "state: ⟪FU207 XXX⟫\n    item: prison-rules",
            "state: CAN\n    item: ⟪FU601 prisons⟫",
            "state: CAN\n    item: prison-rules\n    field: ⟪FU601 summry⟫",
            "state: CAN\n    proposal: ⟪FU601 follow-ups⟫",
            "state: CAN\n    item: prison-rules\n    entry: ⟪FU606 0⟫",
        ])
    func unknown(entry: String) {
        MarkedEditorial.check(
            "  - \(entry)\n    replaces: {Canada reported rules.}\n    text: Other words.\n",
            ["CAN": Self.canada])
    }
}
