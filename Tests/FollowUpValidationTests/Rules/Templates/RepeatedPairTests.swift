import Testing

@Suite("FU631 repeated-pair")
struct RepeatedPairTests {
    @Test("Two pairs of the same items are reported")
    func repeated() throws {
        let finding = try #require(
            Findings.inCrosswalk(
                """
                pairs:
                  - { from: prison-rules, to: cybercrime-capacity, extent: whole }
                  - { from: ⟪FU631 prison-rules⟫, to: cybercrime-capacity, extent: part, note: Not all. }
                """
            ).first)
        #expect(finding.message == "the items “prison-rules” and “cybercrime-capacity” are a pair already")
        #expect(finding.help == "Keep the one that is right.")
    }

    @Test("An item may be in several pairs")
    func several() {
        Findings.inCrosswalk(
            """
            pairs:
              - { from: prison-rules, to: cybercrime-capacity, extent: part }
              - { from: prison-rules, to: cybercrime-legislation, extent: part }
              - { from: cybercrime-capacity, to: prison-rules, extent: part }
            """)
    }
}
