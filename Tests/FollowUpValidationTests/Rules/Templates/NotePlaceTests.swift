import Testing

@Suite("FU607 note-place")
struct NotePlaceTests {
    @Test("A footnote after words that do not occur in the paragraph is reported at the words")
    func nowhere() throws {
        let finding = try #require(
            Findings.inCycle(
                """
                introduction:
                  - text: The Congress was held in 2010.
                    notes: [{ after: ⟪FU607 in 2011.⟫, text: A/CONF.213/18. }]
                """
            ).first)
        #expect(finding.message == "“in 2011.” stands nowhere in the paragraph")
        #expect(finding.help == "Quote words that stand there once, as many as that takes.")
    }

    @Test("A footnote after words that occur more than once is reported, with the count")
    func several() throws {
        let finding = try #require(
            Findings.inCycle(
                """
                introduction:
                  - text: The Congress was held in 2010. The Congress adopted a declaration.
                    notes: [{ after: ⟪FU607 "The Congress"⟫, text: A/CONF.213/18. }]
                """
            ).first)
        #expect(finding.message == "“The Congress” stands twice in the paragraph")
    }

    @Test("Words that occur once are accepted, even across lines and in other scripts")
    func once() {
        Findings.inCycle(
            """
            introduction:
              - text: >
                  The “Congress” was held
                  in 2010. The Congress adopted a declaration.
                notes:
                  - { after: "“Congress” was held in", text: A/CONF.213/18. }
                  - { after: declaration., text: A/CONF.213/18. }
            """)
    }
}
