import Testing

@Suite("FU615 wording-too-long")
struct WordingTooLongTests {
    @Test("Sixty words are accepted, sixty-one are reported", arguments: [60, 61])
    func item(count: Int) throws {
        let words = Array(repeating: "word", count: count).joined(separator: " ")
        let text = count > 60 ? "⟪FU615 \(words)⟫" : words
        let findings = Findings.inChecklist(
            """
            instrument: sample
            items:
              - item: a
                theme: cybercrime
                commitments: [laws, rules]
                whole: w
                topic: t16
                key-point: \(text)
                question: >
                  \(text)
                guidance: \(text)
            """)
        #expect(findings.allSatisfy { $0.message == "this has 61 words; at most 60 are read with ease" })
    }

    @Test("The summary of a commitment has the same limit")
    func summary() {
        let words = Array(repeating: "word", count: 61).joined(separator: " ")
        Findings.inInstrument(
            """
            themes: [{ theme: t, heading: T }]
            commitments:
              - { commitment: a, paragraph: "1", addressee: none, theme: t, heading: h, summary: ⟪FU615 \(words)⟫ }
            """)
    }
}
