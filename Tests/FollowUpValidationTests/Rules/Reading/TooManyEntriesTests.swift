import Testing

@Suite("FU008 too-many-entries")
struct TooManyEntriesTests {
    /// Proposals of which 15 entries are the fields around them.
    private func submission(entries count: Int, _ last: String) -> String {
        "proposals: { follow-up: [" + String(repeating: "a,", count: count - 16) + last + "] }\n"
    }

    @Test("The entry after the two hundred thousandth is reported")
    func tooMany() throws {
        let finding = try #require(
            Findings.inSubmission(submission(entries: 200_001, "⟪FU008 a⟫")).first)
        #expect(finding.message == "the file holds more than 200000 entries; the rest was not read")
    }

    @Test("Two hundred thousand entries are read")
    func limit() {
        Findings.inSubmission(submission(entries: 200_000, "a"))
    }
}
