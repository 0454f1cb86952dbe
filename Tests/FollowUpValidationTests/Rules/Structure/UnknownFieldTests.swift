import Testing

@Suite("FU102 unknown-field")
struct UnknownFieldTests {
    @Test("A misspelt field is reported at its name, with the field that was meant")
    func misspelt() {
        let findings = Findings.inSubmission(
            """
            ⟪FU102 anwsers⟫:
            answers:
              prison-rules:
                ⟪FU102 sumary⟫: The rules apply.
                measures: [{ ⟪FU102 "Title"⟫: Act }]
                assistance: { ⟪FU102 neded⟫: [] }
            proposals:
              congress-process: { ⟪FU102 preparations⟫: [] }
            """)
        #expect(
            findings.map(\.message) == [
                "“anwsers” is not a field here", "“sumary” is not a field here",
                "“Title” is not a field here",
                "“neded” is not a field here", "“preparations” is not a field here",
            ])
        #expect(
            findings.map(\.help) == [
                "Did you mean “answers”?", "Did you mean “summary”?", "Did you mean “title”?",
                "Did you mean “needed”?", "Did you mean “preparation”?",
            ])
        #expect(findings.map(\.item) == [nil, "prison-rules", "prison-rules", "prison-rules", nil])
    }

    @Test("A field with an empty name is reported as such")
    func empty() {
        let findings = Findings.inSubmission(
            #"""
            answers:
              prison-rules: { ⟪FU102 ""⟫: None }
              ⟪FU105 ""⟫: {}
            """#)
        #expect(
            findings.map(\.message) == [
                "an empty name is not a field here", "an empty name is not an item of the checklist sample",
            ])
    }

    @Test("A repeated unknown field is reported as unknown once, and then as repeated")
    func twice() {
        Findings.inSubmission(
            """
            answers:
              prison-rules:
                status: not applicable
                details: It has none.
                ⟪FU102 remarks⟫: None.
                ⟪FU010 remarks⟫: None at all.
                ⟪FU010 remarks⟫: None whatever.
            """)
    }

    @Test("A field without a similar name is reported with all fields")
    func unlike() throws {
        let finding = try #require(
            Findings.inSubmission("proposals: { ⟪FU102 telephone⟫: 555 }").first)
        #expect(finding.help == "Write one of: confirmed, tools-and-manuals, follow-up or congress-process.")
    }

    @Test("A sentence that was taken for a field is shortened in the message")
    func sentence() throws {
        let finding = try #require(
            Findings.inSubmission(
                """
                answers:
                  prison-rules:
                    ⟪FU102 The Government adopted the following measures in 2010⟫: the Prisons Act
                """
            ).first)
        #expect(finding.message == "“The Government adopted the following m…” is not a field here")
    }

    @Test("Every field of the file format is accepted")
    func allKnown() {
        Findings.inSubmission(
            """
            submitted: ""
            respondent: { authority: "", name: "", email: "" }
            answers:
              prison-rules:
                status: ""
                summary: ""
                details: ""
                measures: [{ title: "", kind: "", year: "", source: "" }]
                authority: ""
                challenges: ""
                assistance: { needed: [{ kind: "", note: "" }], offered: [] }
                plan: [{ action: "", authority: "", by: "" }]
                confidential: "false"
            proposals:
              tools-and-manuals: []
              follow-up: []
              congress-process: { preparation: [], structure-and-conduct: [], outcome-and-follow-up: [] }
            """)
    }
}
