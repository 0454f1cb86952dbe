import Testing

@Suite("FU627 treaties-of-item")
struct TreatiesOfItemTests {
    /// The items of a checklist of which the last has these fields too.
    static func items(_ fields: String) -> String {
        """
        instrument: sample
        items:
          - { item: a, theme: prisons, commitments: [laws], topic: t1, key-point: k1, question: q1, guidance: g }
          - { item: b, theme: prisons, commitments: [rules], topic: t2, key-point: k2, question: q2, guidance: g, \(fields) }
        """
    }

    @Test("An item of the kind that names no treaty is reported")
    func none() throws {
        let finding = try #require(Findings.inChecklist(Self.items("kind: ⟪FU627 treaties⟫")).first)
        #expect(finding.message == "the item asks about treaties, and names none")
        #expect(finding.help == "Name under “treaties” those of the instrument that it asks about.")
    }

    @Test("An item that names treaties and is of no kind is reported at the first")
    func noKind() throws {
        let finding = try #require(
            Findings.inChecklist(Self.items("treaties: [⟪FU627 pact⟫, accord]")).first)
        #expect(finding.message == "the item names treaties, and is not of the kind “treaties”")
        #expect(finding.help == "Write “kind: treaties”, or leave out “treaties”.")
    }

    @Test(
        "A treaty that is named twice is reported, and one that the instrument does not have as any reference"
    )
    func twice() throws {
        let finding = try #require(
            Findings.inChecklist(
                Self.items("kind: treaties, treaties: [pact, ⟪FU601 acord⟫, ⟪FU627 pact⟫]")
            ).first { $0.code == "FU627" })
        #expect(finding.message == "the item names “pact” twice")
        #expect(finding.help == "Delete one of the two, or name the treaty that was meant.")
    }
}
