import Testing

@Suite("FU608 lone-subparagraph")
struct LoneSubparagraphTests {
    @Test("A list of one is reported at its text")
    func one() throws {
        let finding = try #require(
            Findings.inCycle("conclusions: [{ text: \"States should:\", list: [⟪FU608 adopt laws⟫] }]").first)
        #expect(finding.message == "there is only one subparagraph")
        #expect(finding.help == "Put its words into the paragraph.")
    }

    @Test("A list of one and a blank is a list of one")
    func oneAndBlank() {
        Findings.inCycle("conclusions: [{ text: \"States should:\", list: [⟪FU608 adopt laws⟫, \"\"] }]")
    }

    @Test(
        "Lists of two and more, and no list at all, are let pass",
        arguments: ["[adopt laws, apply them]", "[]", "\"\""])
    func several(list: String) {
        Findings.inCycle("conclusions: [{ text: \"States should:\", list: \(list) }]")
    }
}
