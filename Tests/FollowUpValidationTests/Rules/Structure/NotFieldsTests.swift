import Testing

@Suite("FU101 not-fields")
struct NotFieldsTests {
    @Test(
        "A file that is a list or a text is reported once, at its start",
        arguments: [
            ("⟪FU101⟫- CAN\n- 2011\n", "the file is a list, not a group of fields"),
            ("# Reply\n⟪FU101⟫Canada has no comments.\n", "the file is a text, not a group of fields"),
            ("\u{FEFF}⟪FU101⟫[CAN]", "the file is a list, not a group of fields"),
        ])
    func notFields(text: String, message: String) {
        let findings = Findings.inWholeSubmission(text)
        #expect(findings.map(\.message) == [message])
        #expect(
            findings.map(\.help) == [
                "Start from the blank file and keep its fields, each with its name and a colon."
            ])
    }

    @Test("A flow mapping is accepted")
    func braces() {
        Findings.inWholeSubmission(
            "{ checklist: sample, edition: 1, cycle: \"2011\", state: CAN, language: en }")
    }
}
