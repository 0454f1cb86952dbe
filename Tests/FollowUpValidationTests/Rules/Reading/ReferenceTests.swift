import Testing

@Suite("FU011 reference")
struct ReferenceTests {
    @Test("A text that begins with *, & or ! is reported once, at its first word")
    func texts() {
        let findings = Findings.inSubmission(
            """
            answers:
              prison-rules:
                summary: ⟪FU011 *ministry⟫
                details: ⟪FU011 &m⟫ Ministry of Justice
                authority: ⟪FU011 !!str⟫ Ministry
                challenges: ⟪FU011 !⟫ staff
            """)
        #expect(
            findings.map(\.message) == [
                "“*ministry” is read as a reference, not as a text",
                "“&m” is read as a reference, not as a text",
                "“!!str” is read as a reference, not as a text",
                "“!” is read as a reference, not as a text",
            ])
        #expect(findings.allSatisfy { $0.help == "Put the text in quotation marks: \"…\"." })
    }

    @Test("Aliases and anchors on lists, mappings and keys are reported once")
    func elsewhere() {
        Findings.inSubmission(
            """
            answers:
              prison-rules: ⟪FU011 *other⟫
              cybercrime-capacity:
                measures: ⟪FU011 *list⟫
              ⟪FU011 *name⟫ : { authority: Police }
            proposals: ⟪FU011 !x⟫ { follow-up: [] }
            """)
    }

    @Test("An alias is never expanded, so that none can make a small file large")
    func neverFollowed() {
        Findings.inSubmission(
            """
            proposals:
              follow-up: ⟪FU011 &a⟫ [ a review, a review ]
              tools-and-manuals: [ ⟪FU011 *a⟫, ⟪FU011 *a⟫ ]
            """)
    }

    @Test("The same texts in quotation marks, or with the sign later in the text, are accepted")
    func quoted() {
        Findings.inSubmission(
            """
            answers:
              prison-rules:
                details: "*ministry"
                authority: '&m'
                challenges: Justice & Home Affairs, no staff! *
            """)
    }
}
