import Testing

@Suite("FU007 nested-too-deeply")
struct NestedTooDeeplyTests {
    /// A list of States; `situation`, which nothing reads, is the fourth level.
    private func membership(situation: String) -> String {
        """
        groups: [{ group: african, heading: African States }]
        states:
          - { state: AGO, group: african, en: Angola, situation: \(situation) }
        """
    }

    @Test("The seventeenth level is reported, and nothing else")
    func tooDeep() throws {
        let opening = String(repeating: "[", count: 13) + "⟪FU007 [⟫"
        let closing = String(repeating: "]", count: 14)
        let finding = try #require(Findings.inMembership(membership(situation: opening + closing)).first)
        #expect(finding.message == "fields are nested more than 16 deep; the rest of the file was not read")
    }

    @Test("Sixteen levels are read")
    func limit() {
        let nested = String(repeating: "[", count: 13) + String(repeating: "]", count: 13)
        Findings.inMembership(membership(situation: nested))
    }

    @Test("A million levels are refused at once")
    func bomb() {
        let opening = String(repeating: "[", count: 13) + "⟪FU007 [⟫"
        Findings.inMembership(membership(situation: opening + String(repeating: "[", count: 1_000_000)))
    }
}
