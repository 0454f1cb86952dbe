import Testing

@Suite("FU609 invented-code")
struct InventedCodeTests {
    @Test("A real State’s code in an exercise is reported", arguments: ["CAN", "XA", "XAAA", "xaa", "X12"])
    func real(code: String) throws {
        let finding = try #require(
            Findings.inCycle(
                """
                exercise: true
                invented-states: [{ state: ⟪FU609 \(code)⟫, group: other, en: Atlantis }]
                """
            ).first)
        #expect(finding.message == "“\(code)” is not a code for an invented State")
        #expect(finding.help == "Write a code from XAA to XZZ, which ISO 3166 leaves to users.")
    }

    @Test("Invented States in a cycle that is not an exercise are reported once, at the first")
    func noExercise() throws {
        let finding = try #require(
            Findings.inCycle(
                """
                invented-states:
                  - { state: ⟪FU609 XAA⟫, group: other, en: Atlantis }
                  - { state: XAB, group: other, en: Lemuria }
                """
            ).first)
        #expect(finding.message == "invented States are listed in a cycle that is no exercise")
        #expect(finding.help == "Add “exercise: true”.")
    }

    @Test(
        "If it is unclear whether the cycle is an exercise, only that is reported",
        arguments: ["yes", "no"])
    func unclear(word: String) {
        Findings.inCycle(
            """
            exercise: ⟪FU210 \(word)⟫
            invented-states: [{ state: XAA, group: other, en: Atlantis }]
            """)
    }

    @Test("Invented codes in an exercise are accepted, and so is a cycle without invented States")
    func invented() {
        Findings.inCycle(
            """
            exercise: true
            invented-states:
              - { state: XAA, group: other, en: Atlantis }
              - { state: XZZ, group: other, en: Lemuria }
            """)
        Findings.inCycle("exercise: false\ninvented-states: []")
    }
}
