import Testing

@Suite("FU604 commitment-not-asked")
struct CommitmentNotAskedTests {
    @Test("A commitment to States that no item asks about is reported at the instrument, with its paragraph")
    func notAsked() throws {
        let finding = try #require(
            Findings.inChecklist(
                """
                instrument: ⟪FU604 sample⟫
                items:
                  - { item: a, theme: cybercrime, commitments: [laws], topic: t14, key-point: k, question: q, guidance: g }
                """
            ).first)
        #expect(
            finding.message
                == "no item asks about the commitment “rules” (paragraph 3), which is addressed to States")
        #expect(finding.help == "Add an item, or add the commitment to one that asks about it.")
    }

    @Test("A commitment addressed to others need not be asked about, and one item may ask about several")
    func asked() {
        Findings.inChecklist(
            """
            instrument: sample
            items:
              - { item: a, theme: cybercrime, commitments: [laws, rules], whole: w, topic: t15, key-point: k, question: q, guidance: g }
            """)
    }

    @Test("An item that lacks something else, or misspells the commitment, asks about it all the same")
    func incomplete() {
        Findings.inChecklist(
            """
            instrument: sample
            items:
              - { ⟪FU103 ⟪FU103 item⟫⟫: a, theme: cybercrime, commitments: [laws], topic: t16, question: another }
              - { item: b, theme: prisons, commitments: [⟪FU601 rule⟫], topic: t17, key-point: k, question: q, guidance: g }
            """)
    }
}
