import TestSupport
import Testing

@Suite("FU408 stale-edit")
struct StaleEditTests {
    @Test("An edit of words that the State has changed is reported and not accepted")
    func changed() {
        let accepted = MarkedEditorial.check(
            """
              - state: CAN
                item: ⟪FU408 prison-rules⟫
                replaces: {Canada reported one thing.}
                text: Canada reported something.
            """,
            ["CAN": "language: en\nanswers: { prison-rules: { summary: Canada reported another. } }\n"])
        #expect(accepted.texts.isEmpty)
    }

    @Test("An edit of words that still stand is accepted, and one that is not filled in is passed over")
    func standing() {
        let accepted = MarkedEditorial.check(
            """
              - state: CAN
                item: prison-rules
                replaces: {Canada reported one thing.}
                text: Canada reported something.
              - state: CAN
                item: cybercrime-capacity
                field: plan
                replaces: {A course.}
                text: ""
            """,
            [
                "CAN": """
                language: en
                answers:
                  prison-rules: { summary: Canada reported one thing. }
                  cybercrime-capacity: { plan: [{ action: To hold another course. }] }
                """
            ])
        #expect(accepted.texts.map(\.text?.value) == ["Canada reported something."])
    }
}
