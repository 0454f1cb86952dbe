import Testing

@Suite("FU203 invalid-year")
struct InvalidYearTests {
    @Test(
        "Anything other than a four-digit year from 1800 to 2100 is reported",
        arguments: ["in 2010", "10", "1799", "2101", "+2010", "02010", "2010-2011", "٢٠١٠", "2010.0"])
    func invalid(year: String) throws {
        let finding = try #require(
            Findings.inSubmission(
                "answers: { prison-rules: { measures: [{ title: Act, year: ⟪FU203 \(year)⟫ }] } }"
            ).first)
        #expect(finding.message == "“\(year)” is not a year")
        #expect(finding.help == "Write four figures, from 1800 to 2100, or leave it blank.")
    }

    @Test(
        "The first and the last year, and a blank field, are accepted",
        arguments: ["1800", "⟪FU211 2100⟫", "\"\""])
    func valid(year: String) {
        Findings.inSubmission("answers: { prison-rules: { measures: [{ title: Act, year: \(year) }] } }")
    }
}
