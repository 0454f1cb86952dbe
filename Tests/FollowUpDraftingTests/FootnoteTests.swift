import Testing

@testable import FollowUpDrafting

@Suite("Footnote marks")
struct FootnoteTests {
    @Test(
        "Marks are removed from the words they are attached to",
        arguments: [
            ("lanterns,¹ oil", "lanterns, oil"),
            ("lanterns¹² and oil", "lanterns and oil"),
            ("lanterns, ¹ where", "lanterns, where"),
            ("lanterns ¹.", "lanterns."),
            ("lanterns;<sup>a</sup> oil", "lanterns; oil"),
            ("lanterns<sup>a</sup> of 1970,<sup>12</sup> and", "lanterns of 1970, and"),
            ("lanterns[^1] and", "lanterns and"),
            ("lanterns1 and", "lanterns and"),
            ("2000,1 in", "2000, in"),
            ("lanterns.1 In", "lanterns. In"),
            ("lanterns.1", "lanterns."),
            ("“lanterns”1 and", "“lanterns” and"),
        ])
    func detached(_ marked: String, _ words: String) {
        var detachment = FootnoteMarkRemover(notes: ["1", "2", "12", "a"])
        #expect(detachment.detach(marked).words == words)
    }

    @Test(
        "Anything that is not the mark of a footnote stays",
        arguments: [
            "A/65/457", "resolution 46/152", "5 m³ of oil", "lanterns,7 oil", "para.1 and", "2.1 per cent",
            "No.1",
            "COP1 and", "lanterns1a", "lanterns10", "<sup>z</sup> at", "[^9] at", "1 lantern",
            "lanterns 1 and",
        ])
    func kept(_ words: String) {
        var detachment = FootnoteMarkRemover(notes: ["1", "7", "a"])
        #expect(detachment.detach("x " + words).words == "x " + words)
    }

    @Test("A plain number is a mark if it is the next one due, or occurred before")
    func inOrder() {
        var detachment = FootnoteMarkRemover(notes: ["1", "2", "3"])
        #expect(
            detachment.detach("a lantern,3 a harbour,1 a tower2 and oil,1 a wick3").words
                == "a lantern,3 a harbour, a tower and oil, a wick")
        #expect(detachment.found == ["1", "2", "1", "3"])
    }
}
