import Testing

@Suite("FU606 invalid-number")
struct InvalidNumberTests {
    private func checklist(edition: String) -> String {
        """
        checklist: sample
        edition: \(edition)
        instrument: sample
        title: Sample checklist
        items:
          - { item: a, theme: cybercrime, commitments: [laws, rules], whole: w, topic: t13, key-point: k, question: q, guidance: g }
        """
    }

    @Test(
        "An edition that is not a whole number from 1 is reported",
        arguments: ["first", "0", "-1", "1.0", "1000"])
    func invalid(edition: String) throws {
        let finding = try #require(
            Findings.inWholeChecklist(checklist(edition: "⟪FU606 \(edition)⟫")).first)
        #expect(finding.message == "“\(edition)” is not a whole number from 1 to 999")
        #expect(finding.help == "Write a number, as in 1.")
    }

    @Test("The edition of a cycle must be a number too")
    func cycle() {
        Findings.inWholeCycle(
            """
            cycle: "2011"
            checklist: sample
            edition: ⟪FU606 one⟫
            report: { title: Follow-up }
            mandate: resolution 1/1
            cut-off-date: 2011-01-30
            """)
    }

    @Test("The smallest and the greatest number are accepted", arguments: ["1", "\"999\""])
    func valid(edition: String) {
        Findings.inWholeChecklist(checklist(edition: edition))
    }
}
