import Testing

@Suite("FU104 wrong-shape")
struct WrongShapeTests {
    @Test("A list or a group of fields in place of a text is reported once, at its start")
    func insteadOfText() {
        let findings = Findings.inSubmission(
            """
            answers:
              prison-rules:
                summary: ⟪FU104⟫[The rules apply.]
                details:
                  ⟪FU104⟫- The rules apply.
                  - They are known.
                authority: { ⟪FU104 Ministry⟫: Justice }
                measures: [{ title: ⟪FU104⟫[Act], kind: law }]
                assistance: { needed: [{ kind: ⟪FU104⟫[training], note: for judges }] }
                plan: [{ action: ⟪FU104⟫[], by: 2012 }]
            """)
        #expect(findings.first?.message == "a text belongs here, not a list")
        #expect(findings[2].message == "a text belongs here, not a group of fields")
        #expect(findings.allSatisfy { $0.help?.hasPrefix("Write the text itself;") ?? false })
    }

    @Test("A text or a group of fields in place of a list is reported")
    func insteadOfList() {
        let findings = Findings.inSubmission(
            """
            answers:
              prison-rules:
                measures: ⟪FU104 the Criminal Code⟫
                plan: { ⟪FU104 action⟫: to train judges }
            """)
        #expect(
            findings.map(\.message) == [
                "a list belongs here, not a text", "a list belongs here, not a group of fields",
            ])
        #expect(
            findings.allSatisfy { $0.help == "Keep the form that the blank checklist shows in this place." })
    }

    @Test("A text or a list in place of a group of fields is reported")
    func insteadOfFields() {
        let findings = Findings.inSubmission(
            """
            answers:
              prison-rules: ⟪FU104 implemented⟫
              cybercrime-capacity: ⟪FU104⟫[implemented]
            proposals: ⟪FU104 none⟫
            """)
        #expect(findings.first?.message == "a group of fields belongs here, not a text")
    }

    @Test("A list or a group of fields in place of a name is reported")
    func insteadOfName() {
        Findings.inSubmission(
            """
            answers:
              ⟪FU104⟫[prison-rules]: implemented
              { ⟪FU104 state⟫ }: implemented
            """)
    }

    @Test("A blank text stands for an empty list or group of fields")
    func blank() {
        Findings.inSubmission(
            """
            respondent: ""
            answers:
              prison-rules: { measures: "", assistance: , plan: "", authority: Prison Service }
              cybercrime-capacity: ""
            proposals: { follow-up: "" }
            """)
    }
}
