import Testing

@testable import FollowUpValidation

@Suite("FU622 number-as-id")
struct NumberAsIDTests {
    @Test(
        "draft-ids: An id that only counts is reported",
        arguments: [
            "paragraph-2-a", "paragraph-1", "paragraph-12-bb-iv", "Paragraph-2", "para-2a", "paragraph2", "2",
            "2-a", "2a",
            "1.2", "rule-7", "rule-7-paragraph-2", "article-3", "article_3_b", "commitment-1", "item-14",
            "theme-1",
            "annex-1-section-2", "principle 4 (a)",
        ])
    func counted(id: String) throws {
        let finding = try #require(NumberAsID.check(id))
        #expect(finding.message == "the id “\(id)” says where something stands and not what it is about")
        #expect(
            finding.help
                == "Give it a few words with hyphens between them, as in “street-lighting”; it never changes later."
        )
    }

    @Test(
        "An id that says what it is about is accepted, also with figures",
        arguments: [
            "street-lighting", "follow-up", "agenda-2030", "2030-agenda", "resolution-65-230", "rules",
            "article", "item",
            "g20", "a", "prison-rules-1955", "paragraph-on-prisons-2", "section-heads", "",
        ])
    func named(id: String) {
        #expect(NumberAsID.check(id) == nil)
    }

    @Test("Themes, commitments and items are looked at")
    func places() {
        Findings.inInstrument(
            """
            themes: [{ theme: ⟪FU622 theme-1⟫, heading: T }]
            commitments:
              - { commitment: ⟪FU622 paragraph-1⟫, paragraph: "1", addressee: none, theme: theme-1, heading: h, summary: s }
            """)
        Findings.inChecklist(
            """
            instrument: sample
            items:
              - { item: ⟪FU622 paragraph-1⟫, theme: prisons, commitments: [laws, rules], whole: w, topic: t, key-point: k, question: q, guidance: g }
            """)
    }
}
