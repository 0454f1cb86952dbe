import Diagnostics
import Testing

@Suite("FU623 wording-repeated")
struct WordingRepeatedTests {
    @Test(
        "draft-headings: Themes and commitments with the same heading are reported at the second, with the first"
    )
    func headings() throws {
        let findings = Findings.inInstrument(
            """
            themes: [{ theme: a, heading: Streets }, { theme: b, heading: ⟪FU623 streets⟫ }]
            commitments:
              - { commitment: oil, paragraph: "1", addressee: none, theme: a, heading: Lighting, summary: s1 }
              - { commitment: wicks, paragraph: "2", addressee: none, theme: a, heading: ⟪FU623 "Lighting"⟫, summary: s2 }
              - { commitment: posts, paragraph: "3", addressee: none, theme: a, heading: ⟪FU623 LIGHTING⟫, summary: s3 }
            """)
        #expect(
            findings.map(\.message) == [
                "the heading “streets” is used a second time", "the heading “Lighting” is used a second time",
                "the heading “LIGHTING” is used a second time",
            ])
        #expect(
            Set(findings.map(\.help)) == ["Say what distinguishes this one, or make one of the two."])
        #expect(findings.flatMap(\.related).map(\.message) == Array(repeating: "first used here", count: 3))
        #expect(findings.allSatisfy { $0.severity == .warning })
    }

    @Test("The same summary of two commitments is reported, however its lines are broken")
    func summaries() {
        Findings.inInstrument(
            """
            themes: [{ theme: a, heading: Streets }]
            commitments:
              - { commitment: oil, paragraph: "1", addressee: none, theme: a, heading: h1, summary: Light the streets. }
              - commitment: wicks
                paragraph: "2"
                addressee: none
                theme: a
                heading: h2
                summary: ⟪FU623 >
                  Light
                  the streets.
            ⟫
            """)
    }

    @Test("The same key point and question of two items are reported")
    func items() {
        Findings.inChecklist(
            """
            instrument: sample
            items:
              - { item: a, theme: prisons, commitments: [laws], topic: t1, key-point: k, question: q, guidance: g }
              - { item: b, theme: prisons, commitments: [rules], topic: t2, key-point: ⟪FU623 k⟫, question: ⟪FU623 q⟫, guidance: g }
            """)
    }

    @Test("A theme, its commitment and the summary of it may say the same")
    func different() {
        Findings.inInstrument(
            """
            themes: [{ theme: a, heading: Streets }]
            commitments:
              - { commitment: oil, paragraph: "1", addressee: none, theme: a, heading: Streets, summary: Streets }
            """)
    }
}
