import Testing

@Suite("FU605 not-addressed-to-states")
struct NotAddressedToStatesTests {
    @Test("An item on a commitment that is addressed to others is reported at its id, with the addressee")
    func others() throws {
        let finding = try #require(
            Findings.inChecklist(
                """
                instrument: sample
                items:
                  - item: a
                    theme: cybercrime
                    commitments: [laws, ⟪FU605 study⟫, rules]
                    whole: w
                    topic: t10
                    key-point: k
                    question: q
                    guidance: g
                """
            ).first)
        #expect(finding.message == "the commitment “study” is addressed to the Commission, not to States")
        #expect(finding.help == "Remove it from the item, or correct its addressee.")
    }

    @Test("An item on commitments addressed to States is accepted")
    func states() {
        Findings.inChecklist(
            """
            instrument: sample
            items:
              - { item: a, theme: cybercrime, commitments: [laws], topic: t11, key-point: k1, question: q1, guidance: g }
              - { item: b, theme: prisons, commitments: [rules], topic: t12, key-point: k2, question: q2, guidance: g }
            """)
    }
}
