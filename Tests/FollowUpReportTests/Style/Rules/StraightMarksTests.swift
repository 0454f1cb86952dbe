import Testing

@Suite("FU712 straight-marks")
struct StraightMarksTests {
    @Test("The first straight mark of a text is found, with the number of all")
    func first() throws {
        let finding = try #require(try MarkedReport.check("The State⟪FU712 '⟫s \"plan\" ended.").first)
        #expect(
            finding.message == "“'” is a straight apostrophe, the first of 3 straight marks in this text")
        #expect(finding.help == "Write ’, or ‘ and ’ around words quoted inside a quotation.")
    }

    @Test("A quotation mark is found, also where YAML has it in another form")
    func quotationMarks() throws {
        let finding = try #require(try MarkedReport.check("A ⟪FU712 \"⟫plan\" ended.").first)
        #expect(
            finding.message
                == "“\"” is a straight quotation mark, the first of 2 straight marks in this text")
        #expect(finding.help == "Write “ before the words and ” after them.")
        try MarkedReport.check(cycle: "conclusions: [{ text: 'The State⟪FU712 ''⟫s plan.' }]\n")
        try MarkedReport.check(cycle: "conclusions: [{ text: \"A \\⟪FU712 \"⟫plan\\\" ended.\" }]\n")
    }

    @Test(
        "Curly marks, feet and inches, and addresses are accepted",
        arguments: [
            "The State’s “plan” and ‘this’.", "It is 5' 10\" tall.", "See https://example.org/it's/there.",
        ])
    func letPass(text: String) throws { try MarkedReport.check(text) }
}
