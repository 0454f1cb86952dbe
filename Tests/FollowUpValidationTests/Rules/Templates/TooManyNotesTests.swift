import Testing

@Suite("FU616 too-many-notes")
struct TooManyNotesTests {
    @Test("More footnotes than are read are reported at their list, with their number")
    func tooMany() throws {
        let finding = try #require(Findings.inCycle(cycle(notes: 101, mark: "FU616")).first)
        #expect(finding.message == "the paragraph has 101 footnotes, and at most 100 are read")
        #expect(finding.help == "Put notes together, or make several paragraphs of it.")
    }

    @Test("As many as are read are let pass")
    func most() { Findings.inCycle(cycle(notes: 100, mark: nil)) }

    /// Returns a cycle with a paragraph of so many words, each with a footnote.
    private func cycle(notes count: Int, mark: String?) -> String {
        let words = (0..<count).map { "w\($0)." }
        let notes = "[" + words.map { "{ after: \($0), text: Note }" }.joined(separator: ", ") + "]"
        return """
            introduction:
              - text: \(words.joined(separator: " "))
                notes: \(mark.map { "⟪\($0) \(notes)⟫" } ?? notes)
            """
    }
}
