import FollowUpModel
import TestSupport
import Testing

@Suite("FU109 other-instrument")
struct OtherInstrumentTests {
    private let context = MarkedSubmission.context(
        Sample.checklist,
        others: [
            Checklist(
                id: "doha-2015", edition: 1, title: "Another", instrument: Sample.instrument,
                items: [
                    Item(
                        id: "integrated-policies", theme: "prisons", commitments: ["rules"], keyPoint: "",
                        question: "Has your State integrated policies?", guidance: ""),
                    Item(
                        id: "prison-rules", theme: "prisons", commitments: ["rules"], keyPoint: "",
                        question: "Has your State rules?", guidance: ""),
                ])
        ])

    @Test("An item of another checklist is reported with that checklist, and its answer is checked")
    func other() throws {
        let finding = try #require(
            MarkedSubmission.check(
                """
                answers:
                  ⟪FU109 integrated-policies⟫:
                    status: ⟪FU201 mostly⟫
                """, in: context
            ).first)
        #expect(
            finding.message == "“integrated-policies” is an item of the checklist doha-2015, not of sample")
        #expect(
            finding.help == """
                Move the answer to the State’s reply on doha-2015, or to the item of sample that it answers.
                """)
    }

    @Test("An item of both checklists is accepted, and an item of neither is unknown")
    func nearMisses() {
        MarkedSubmission.check(
            """
            answers:
              prison-rules: { authority: Ministry }
              ⟪FU105 integrated-polices⟫: { authority: Ministry }
            """, in: context)
    }

    @Test("If there is no other checklist, the item is unknown")
    func noOther() { MarkedSubmission.check("answers:\n  ⟪FU105 integrated-policies⟫: {}") }
}
