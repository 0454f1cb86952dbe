import Diagnostics
import FollowUpValidation
import TestSupport
import Testing

@Suite("FU023 inner-quotation")
struct InnerQuotationTests {
    @Test(
        "quotation: marks within a text are reported at the first, and curly ones written for them",
        arguments: [
            (
                "measures: [{ title: \"the ⟪FU023 \"⟫Data\" Act\" }]",
                "measures: [{ title: \"the “Data” Act\" }]"
            ),
            (
                "measures: [{ title: \"⟪FU023 \"⟫Data\" Act\", kind: law }]",
                "measures: [{ title: \"“Data” Act\", kind: law }]"
            ),
            ("measures: [{ title: \"the ⟪FU023 \"⟫Data\"\" }]", "measures: [{ title: \"the “Data”\" }]"),
            ("authority: \"the ⟪FU023 \"⟫Data\" Office\"", "authority: \"the “Data” Office\""),
            ("authority: \"the (⟪FU023 \"⟫Data\") Office\"", "authority: \"the (“Data”) Office\""),
            ("authority: \"a ⟪FU023 \"⟫b\" c \"d\" e\"", "authority: \"a “b” c “d” e\""),
            ("details: \"The ⟪FU023 \"⟫Act\"\n      applies.\"", "details: \"The “Act”\n      applies.\""),
            (
                "details: \"The Act\n      called ⟪FU023 \"⟫New\" applies.\"",
                "details: \"The Act\n      called “New” applies.\""
            ),
            ("authority: 'it⟪FU023 '⟫s the law'", "authority: 'it’s the law'"),
            ("authority: 'the ⟪FU023 '⟫new' law'", "authority: 'the ‘new’ law'"),
            (
                "measures: [{ title: \"the ⟪FU023 \"⟫A\", \"B\" Act\" }]",
                "measures: [{ title: \"the “A”, “B” Act\" }]"
            ),
        ])
    func marks(typed: String, meant: String) throws {
        try Repairs.check("    \(typed)", meant: "    \(meant)")
    }

    @Test(
        "In a text that was pasted over several lines they are found wherever its lines begin",
        arguments: [
            "Canada had\na \"law\" in force.", "Canada had a law.\n\nIt had \"one\" more.",
            "Canada had \"one\"\nand more.", "Canada had\n        a \"law\" in force.",
        ])
    func pasted(text: String) throws {
        let findings = Sample.decode(
            Sample.submission(
                "answers:\n  prison-rules:\n    details: \"\(text)\"\n    authority: \"Police\"\n")
        ).findings
        #expect(findings.map(\.code) == ["FU023"])
        let fix = try #require(findings.first?.fixes.first)
        #expect(fix.safety == .safe && fix.edits.map(\.replacement) == ["“", "”"])
    }
}
