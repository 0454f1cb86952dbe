import Testing

@Suite("FU007 nested-too-deeply")
struct NestedTooDeeplyTests {
    // The content of `retired`, where anything is allowed, begins at the second level of a submission.

    @Test("The seventeenth level is reported, and nothing else")
    func tooDeep() throws {
        let opening = String(repeating: "[", count: 15) + "⟪FU007 [⟫"
        let closing = String(repeating: "]", count: 16)
        let finding = try #require(Findings.inSubmission("retired: \(opening)\(closing)").first)
        #expect(finding.message == "fields are nested more than 16 deep; the rest of the file was not read")
    }

    @Test("Sixteen levels are read")
    func limit() {
        let nested = String(repeating: "[", count: 15) + String(repeating: "]", count: 15)
        Findings.inSubmission("retired: \(nested)")
    }

    @Test("A million levels are rejected quickly")
    func bomb() {
        let opening = String(repeating: "[", count: 15) + "⟪FU007 [⟫"
        Findings.inSubmission("retired: \(opening)" + String(repeating: "[", count: 1_000_000))
    }
}
