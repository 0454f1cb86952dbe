import ByteText
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@Suite("FU110 retired-item")
struct RetiredItemTests {
    private let context = MarkedSubmission.context(
        Checklist(
            id: "sample", edition: 1, title: "", instrument: Sample.instrument, items: Sample.checklist.items,
            retired: [
                Questions.Retired(item: "computer-crime", replacedBy: "cybercrime-legislation"),
                Questions.Retired(item: "telex-crime", replacedBy: nil),
            ]))

    @Test("An item of an older edition is reported with its replacement, and its answer is checked")
    func replaced() throws {
        let finding = try #require(
            MarkedSubmission.check(
                """
                answers:
                  ⟪FU110 computer-crime⟫:
                    status: ⟪FU201 mostly⟫
                """, in: context
            ).first)
        #expect(
            finding.message == """
                “computer-crime” is not asked any more; “cybercrime-legislation” has taken its place
                """)
        #expect(
            finding.help == "Move the answer to “cybercrime-legislation”, and read the question there again.")
    }

    @Test("A retired item without a replacement is reported as such")
    func dropped() throws {
        let finding = try #require(
            MarkedSubmission.check("answers:\n  ⟪FU110 telex-crime⟫: {}", in: context).first)
        #expect(
            finding.message
                == "“telex-crime” is not asked any more in this edition of the checklist")
    }

    @Test("A name that only resembles a retired item is unknown")
    func nearMiss() { MarkedSubmission.check("answers:\n  ⟪FU105 computer-crimes⟫: {}", in: context) }

    @Test("Retired items must not be current ones, and must refer to existing items")
    func checklist() throws {
        let marked = MarkedText(
            """
            checklist: sample
            edition: 2
            instrument: sample
            title: Sample
            items:
              - item: cybercrime
                theme: cybercrime
                commitments: [laws, rules]
                whole: w
                topic: t17
                key-point: A point
                question: A question?
                guidance: Some guidance.
            retired:
              - { item: computer-crime, replaced-by: cybercrime }
              - { item: telex-crime }
              - { item: fax-crime, replaced-by: ⟪FU601 cyber-crime⟫ }
              - { item: ⟪FU602 cybercrime⟫ }
              - { item: ⟪FU602 telex-crime⟫ }
              - { ⟪FU103⟪FU102 replaced⟫⟫: cybercrime }
            """)
        let decoded = Checklist.decode(
            SourceFile(path: "sample.yaml", bytes: Array(marked.text.utf8)),
            instruments: ["sample": Sample.instrument])
        marked.check(decoded.findings)
        let checklist = try #require(decoded.value).questions
        #expect(checklist.retired("computer-crime")?.replacedBy == "cybercrime")
        #expect(checklist.retired("telex-crime") == Questions.Retired(item: "telex-crime", replacedBy: nil))
        #expect(checklist.retired("prison-rules") == nil)
    }
}
