import Testing

@Suite("FU608 lone-subparagraph")
struct LoneSubparagraphTests {
    @Test("A list with a single subparagraph is reported at its text")
    func one() throws {
        let finding = try #require(
            Findings.inCycle("conclusions: [{ text: \"States should:\", list: [⟪FU608 adopt laws⟫] }]").first)
        #expect(finding.message == "there is only one subparagraph")
        #expect(finding.help == "Put its words into the paragraph.")
    }

    @Test("A blank subparagraph does not count")
    func oneAndBlank() {
        Findings.inCycle("conclusions: [{ text: \"States should:\", list: [⟪FU608 adopt laws⟫, \"\"] }]")
    }

    @Test(
        "Lists of two or more, and no list at all, are accepted",
        arguments: ["[adopt laws, apply them]", "[]", "\"\""])
    func several(list: String) {
        Findings.inCycle("conclusions: [{ text: \"States should:\", list: \(list) }]")
    }
}
