import Testing

@Suite("FU013 unclosed-quotation")
struct UnclosedQuotationTests {
    @Test(
        "It is reported at the opening mark, not where parsing failed, and the answers around it are read"
    )
    func answer() throws {
        let findings = Findings.inSubmission(
            """
            answers:
              cybercrime-legislation: { status: ⟪FU201 perhaps⟫ }
              cybercrime-capacity:
                authority: ⟪FU013 "⟫Police
                challenges: "too few experts"
              prison-rules: { status: ⟪FU201 mostly⟫ }
            """)
        let finding = try #require(findings.first { $0.code == "FU013" })
        #expect(finding.message == "this quotation mark is not closed")
        #expect(finding.help == "Put one \" before and one after the text; inside it, write “ and ” instead.")
        #expect(
            finding.related.map(\.message) == ["lines 8 to 10 were not read; the rest of the file was"])
    }

    @Test("It is found at the end of a file, in a list, and in a field at the left margin")
    func elsewhere() {
        Findings.inSubmission("answers: { prison-rules: { authority: Police } }\nsubmitted: ⟪FU013 \"⟫2011")
        Findings.inSubmission(
            """
            answers:
              prison-rules:
                measures:
                  - { title: ⟪FU013 "⟫Prisons Act, kind: law }
              cybercrime-capacity: { status: ⟪FU201 perhaps⟫ }
            """)
        Findings.inSubmission(
            """
            respondent:
              authority: ⟪FU013 "⟫Ministry of Justice
            answers: { prison-rules: { status: ⟪FU201 perhaps⟫ } }
            """)
    }

    @Test("Two unclosed marks are both found")
    func two() {
        Findings.inSubmission(
            """
            answers:
              cybercrime-capacity:
                authority: ⟪FU013 "⟫Police
              prison-rules:
                authority: ⟪FU013 "⟫Prison Service
              cybercrime-legislation: { status: ⟪FU201 perhaps⟫ }
            """)
    }

    @Test("A quoted text over several lines, and quotation marks within a text, are accepted")
    func closed() {
        Findings.inSubmission(
            """
            answers:
              prison-rules:
                authority: "Prison
                  Service"
                details: The "Act" of 2010 and 10" pipes
                challenges: "the \\"new\\" law: none"
            """)
    }
}
