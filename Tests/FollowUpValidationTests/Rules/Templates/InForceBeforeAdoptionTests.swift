import Testing

@Suite("FU625 in-force-before-adoption")
struct InForceBeforeAdoptionTests {
    @Test("A treaty that entered into force before it was adopted is reported")
    func before() throws {
        let finding = try #require(
            Findings.inInstrument(
                """
                treaties:
                  - treaty: pact
                    title: Pact against Cybercrime
                    adopted: 2003-10-31
                    entry-into-force: ⟪FU625 2003-10-30⟫
                """
            ).first)
        #expect(
            finding.message
                == "the treaty was adopted on 2003-10-31, after it is said to have entered into force")
        #expect(finding.help == "Correct one of the two dates, or leave out “entry-into-force”.")
    }

    @Test(
        "The same day or a later one, or none, is accepted",
        arguments: ["entry-into-force: 2003-10-31", "entry-into-force: 2005-12-14", "short-title: Pact"])
    func after(line: String) {
        Findings.inInstrument(
            "treaties:\n  - { treaty: pact, title: Pact against Cybercrime, adopted: 2003-10-31, \(line) }")
    }

    @Test("A day of adoption is wanted of one treaty, and not of several that are named together")
    func several() {
        Findings.inInstrument(
            """
            treaties:
              - { treaty: covenants, title: four covenants, several: true }
              - { ⟪FU103 treaty⟫: pact, title: Pact against Cybercrime }
              - { treaty: accord, title: Accord, several: ⟪FU210 both⟫, adopted: 2003-10-31 }
            """)
    }
}
