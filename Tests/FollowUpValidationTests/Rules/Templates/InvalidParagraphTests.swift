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

    @Test("A rule is called a rule, and cited with the number of its paragraph")
    func rule() throws {
        let finding = try #require(
            Findings.inInstrument(
                """
                units: rules
                themes: [{ theme: t, heading: T }]
                commitments:
                  - { commitment: a, paragraph: ⟪FU610 "rule 5"⟫, addressee: none, theme: t, heading: h, summary: s }
                """
            ).first)
        #expect(finding.message == "“rule 5” is not a rule")
        #expect(finding.help?.hasSuffix("as in 5 or 5 (1).") == true)
    }
}
