import Testing

@Suite("FU709 first-person-in-report")
struct FirstPersonInReportTests {
    @Test(
        "The first such word of a paragraph of the Secretariat is found",
        arguments: ["⟪FU709 We⟫ thank our partners.", "The Secretariat thanks ⟪FU709 our⟫ partners."])
    func found(text: String) throws {
        let finding = try #require(try MarkedReport.check(text).first)
        #expect(finding.help == "Write who it is, in the third person; what is quoted stays as it is.")
    }

    @Test("So is that of a list, a footnote, a proposal, a plan, a note and of details that are printed")
    func everywhere() throws {
        try MarkedReport.check(
            cycle: """
                conclusions:
                  - text: "They should:"
                    list: [act on ⟪FU709 our⟫ plan, meet]
                  - text: It is known.
                    notes: [{ after: known., text: See ⟪FU709 my⟫ report. }]
                """,
            submission: """
                answers:
                  prison-rules:
                    plan: [{ action: train ⟪FU709 our⟫ staff }]
                    assistance: { needed: [{ kind: training, note: for ⟪FU709 us⟫ }] }
                  cybercrime-capacity:
                    details: Canada said that ⟪FU709 we⟫ act.
                proposals: { follow-up: [Canada said what ⟪FU709 we⟫ need., what ⟪FU709 we⟫ want] }
                """)
    }

    @Test("What FU304 looks at is left to it")
    func leftToTheValidator() throws {
        try MarkedReport.check(
            submission: """
                answers:
                  prison-rules: { summary: Canada said that we act., challenges: Canada said that we lack staff. }
                """)
    }

    @Test("Quotations are accepted", arguments: ["It said “we agree with our partners” (para. 3)."])
    func letPass(text: String) throws { try MarkedReport.check(text) }
}
