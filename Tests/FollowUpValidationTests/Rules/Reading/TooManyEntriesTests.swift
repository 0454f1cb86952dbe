import Testing

@Suite("FU008 too-many-entries")
struct TooManyEntriesTests {
    private func submission(_ entries: String) -> String { "proposals: { follow-up: [\(entries)] }\n" }

    private func entries(_ count: Int) -> String { String(repeating: "a,", count: count) }

    @Test("Entry 200,001 of a file is reported")
    func tooMany() throws {
        // The other 15 entries are the fields around them.
        let finding = try #require(
            Findings.inSubmission(submission(entries(200_001 - 16) + "⟪FU008 a⟫")).first)
        #expect(finding.message == "the file holds more than 200000 entries; the rest was not read")
    }

    @Test("20,000 entries of a list are accepted, one more is reported")
    func list() throws {
        Findings.inSubmission(submission(entries(19_999) + "a"))
        let finding = try #require(
            Findings.inSubmission(submission(entries(20_000) + "⟪FU008 a⟫,a")).first)
        #expect(
            finding.message
                == "the list has 20002 entries, of which this is the first too many; at most 20000 are taken")
    }
}
