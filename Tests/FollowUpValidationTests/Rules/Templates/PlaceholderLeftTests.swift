import Testing

@Suite("FU624 placeholder-left")
struct PlaceholderLeftTests {
    @Test(
        "A placeholder in an instrument is reported",
        arguments: [
            "TODO", "tbc", "TBD.", "…", "???", "xxx", "n/a", "[to be written]", "- -", "Lorem ipsum dolor",
        ])
    func instrument(text: String) throws {
        let finding = try #require(
            Findings.inInstrument(
                """
                themes: [{ theme: t, heading: T }]
                commitments: [{ commitment: oil, paragraph: "1", addressee: none, theme: t, heading: h, summary: ⟪FU624 "\(text)"⟫ }]
                """
            ).first)
        #expect(finding.message == "“\(text)” is only a placeholder")
        #expect(finding.help == "Write the text.")
    }

    @Test("Every wording of an item is looked at")
    func item() {
        Findings.inChecklist(
            """
            instrument: sample
            items:
              - { item: a, theme: prisons, commitments: [laws, rules], whole: w, topic: ⟪FU624 tbd⟫, key-point: ⟪FU624 TODO⟫, question: ⟪FU624 tbc⟫, guidance: ⟪FU624 "…"⟫ }
            """)
    }

    @Test("So are the wordings of a theme and of a commitment")
    func theme() {
        Findings.inInstrument(
            """
            themes: [{ theme: t, heading: ⟪FU624 TODO⟫ }]
            commitments: [{ commitment: oil, paragraph: "1", addressee: none, theme: t, heading: ⟪FU624 tbc⟫, summary: s }]
            """)
    }
}
