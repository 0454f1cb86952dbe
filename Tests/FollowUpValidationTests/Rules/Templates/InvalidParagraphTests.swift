import Testing

@Suite("FU610 invalid-paragraph")
struct InvalidParagraphTests {
    @Test(
        "A paragraph must be written as cited",
        arguments: ["5(a)", "5 a", "para. 5", "0", "05", "5 (A)", "5  (a)", "5 (a) (i) (x) (y)"])
    func invalid(paragraph: String) throws {
        let finding = try #require(
            Findings.inInstrument(
                """
                themes: [{ theme: t, heading: T }]
                commitments:
                  - { commitment: a, paragraph: ⟪FU610 "\(paragraph)"⟫, addressee: none, theme: t, heading: h, summary: s }
                """
            ).first)
        #expect(finding.message == "“\(paragraph)” is not a paragraph")
    }
}
