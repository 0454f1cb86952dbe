import Testing

@testable import FollowUpValidation

@Suite("FU103 missing-field")
struct MissingFieldTests {
    @Test(
        "A field is reported if it is blank, or absent and not in an unread part of the file",
        arguments: [
            (isBlank: true, mayStandFurtherDown: false, isMissed: true),
            (isBlank: true, mayStandFurtherDown: true, isMissed: true),
            (isBlank: false, mayStandFurtherDown: false, isMissed: false),
            (isBlank: false, mayStandFurtherDown: true, isMissed: false),
            (isBlank: nil, mayStandFurtherDown: false, isMissed: true),
            (isBlank: nil, mayStandFurtherDown: true, isMissed: false),
        ] as [(isBlank: Bool?, mayStandFurtherDown: Bool, isMissed: Bool)])
    func missed(isBlank: Bool?, mayStandFurtherDown: Bool, isMissed: Bool) {
        let finding = MissingField.check(
            "state", isBlank: isBlank, mayStandFurtherDown: mayStandFurtherDown)
        #expect((finding != nil) == isMissed)
    }

    @Test("Missing fields are reported at the first field of the mapping")
    func missing() {
        let findings = Findings.inWholeSubmission(
            """
            # Note by the Secretariat: Canada
            ⟪FU103 ⟪FU103 checklist⟫⟫: sample
            edition: 1
            cycle: "2011"
            """)
        #expect(
            findings.map(\.message) == [
                "“language” is missing or blank", "“state” is missing or blank",
            ])
        #expect(findings.map(\.help) == ["Fill in “language”.", "Fill in “state”."])
    }

    @Test("Blank fields are reported where their text belongs")
    func blank() {
        let findings = Findings.inWholeSubmission(
            """
            checklist: ⟪FU103 ""⟫
            edition:⟪FU103⟫
            cycle: ⟪FU103 '  '⟫
            state: CAN
            language: en
            """)
        #expect(
            findings.map(\.message) == [
                "“checklist” is missing or blank", "“edition” is missing or blank",
                "“cycle” is missing or blank",
            ])
    }

    @Test("An empty mapping is reported at its start")
    func emptyGroup() {
        Findings.inWholeSubmission(String(repeating: "⟪FU103⟫", count: 5) + "{}")
    }

    @Test("A list entry that is partly filled in must have its main field")
    func entries() {
        let findings = Findings.inSubmission(
            """
            answers:
              prison-rules:
                measures: [{ ⟪FU103 kind⟫: law }, { title: ⟪FU103 ""⟫, year: 2010 }]
                assistance: { needed: [{ ⟪FU103 note⟫: for judges }] }
                plan: [{ ⟪FU103 by⟫: 2012 }, { action: ⟪FU103 ""⟫, authority: Court Service }]
            """)
        #expect(
            findings.map(\.message) == [
                "“title” is missing or blank", "“title” is missing or blank", "“kind” is missing or blank",
                "“action” is missing or blank", "“action” is missing or blank",
            ])
    }

    @Test("Blank entries, and optional fields, are accepted")
    func mayBeBlank() {
        Findings.inSubmission(
            """
            submitted:
            respondent: {}
            answers:
              prison-rules:
                measures: [{ title: "", kind: "" }, {}, ""]
                assistance: { needed: [{ kind: training }] }
                plan: [{ action: to train judges }]
              cybercrime-capacity:
            proposals:
            """)
    }
}
