import Testing

@Suite("FU208 too-many-words")
struct TooManyWordsTests {
    private func summary(_ count: Int) -> String {
        "Canada reported" + String(repeating: " word", count: count - 3) + " words."
    }

    @Test("A summary over the limit is reported at its start, with both counts")
    func tooMany() throws {
        let finding = try #require(
            Findings.inSubmission(
                """
                answers:
                  prison-rules:
                    summary: ⟪FU208⟫>
                      \(summary(100))
                      \(summary(25))
                """
            ).first)
        #expect(finding.message == "the summary has 125 words; at most 120 are printed")
        #expect(finding.help == "Shorten it by 5 words, and move what is left over to “details”.")
        #expect(finding.item == "prison-rules")
    }

    @Test("A summary one word over the limit is to be shortened by one word")
    func oneWord() {
        let findings = Findings.inSubmission(
            "answers: { prison-rules: { summary: ⟪FU208⟫\"\(summary(121))\" } }")
        #expect(findings.map(\.help) == ["Shorten it by one word, and move what is left over to “details”."])
    }

    @Test("A summary of exactly 120 words is accepted, and details may be of any length")
    func limit() {
        Findings.inSubmission(
            """
            answers:
              prison-rules:
                summary: "  \(summary(120))\u{A0} "
                details: \(summary(1_000))
            """)
    }
}
