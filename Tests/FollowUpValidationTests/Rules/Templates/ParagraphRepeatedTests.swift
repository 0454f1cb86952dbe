import Testing

@Suite("FU612 paragraph-repeated")
struct ParagraphRepeatedTests {
    @Test("A paragraph that comes a second time after others is reported with the first place")
    func repeated() throws {
        let finding = try #require(
            Findings.inInstrument(
                """
                themes: [{ theme: t, heading: T }]
                commitments:
                  - { commitment: a, paragraph: "1", addressee: none, theme: t, heading: h1, summary: s1 }
                  - { commitment: b, paragraph: "2", addressee: none, theme: t, heading: h2, summary: s2 }
                  - { commitment: c, paragraph: ⟪FU612 "1"⟫, addressee: none, theme: t, heading: h3, summary: s3 }
                """
            ).first)
        #expect(finding.message == "paragraph 1 comes a second time")
        #expect(finding.related.map(\.message) == ["first here"])
    }
}
