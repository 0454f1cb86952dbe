import Diagnostics
import Testing

@Suite("FU602 repeated-id")
struct RepeatedIDTests {
    @Test("Themes and commitments with the same id are reported at the second, with the first")
    func instrument() throws {
        let text = """
            themes:
              - { theme: justice, heading: Justice }
              - { theme: ⟪FU602 justice⟫, heading: Courts }
            commitments:
              - { commitment: rules, paragraph: "1", addressee: none, theme: justice, heading: h1, summary: s1 }
              - { commitment: ⟪FU602 rules⟫, paragraph: "2", addressee: none, theme: justice, heading: h2, summary: s2 }
            """
        let findings = Findings.inInstrument(text)
        #expect(
            findings.map(\.message) == [
                "the id “justice” is used a second time", "the id “rules” is used a second time",
            ])
        #expect(findings.map(\.help) == ["Give this one another id.", "Give this one another id."])
        #expect(findings.flatMap(\.related).map(\.message) == ["first used here", "first used here"])
        let first = try #require(findings.first?.related.first?.place.range)
        #expect(first.upperBound < findings[0].place.range.lowerBound)
        #expect(first.indices.count == "justice".utf8.count)
    }

    @Test("Items with the same id are reported")
    func checklist() {
        Findings.inChecklist(
            """
            instrument: sample
            items:
              - { item: a, theme: prisons, commitments: [laws], topic: t7, key-point: k1, question: q1, guidance: g }
              - { item: ⟪FU602 a⟫, theme: prisons, commitments: [rules], topic: t8, key-point: k2, question: q2, guidance: g }
            """)
    }

    @Test("Regional groups and States with the same id are reported")
    func membership() {
        Findings.inMembership(
            """
            groups:
              - { group: african, heading: African States }
              - { group: ⟪FU602 african⟫, heading: Other States }
            states:
              - { state: AGO, group: african, en: Angola }
              - { state: ⟪FU602 AGO⟫, group: african, en: Angola }
            """)
    }

    @Test("The same id for different kinds, and ids that differ in case, are accepted")
    func different() {
        Findings.inInstrument(
            """
            themes: [{ theme: rules, heading: Rules }, { theme: Rules, heading: Other rules }]
            commitments:
              - { commitment: rules, paragraph: "1", addressee: none, theme: rules, heading: h3, summary: s3 }
            """)
    }
}
