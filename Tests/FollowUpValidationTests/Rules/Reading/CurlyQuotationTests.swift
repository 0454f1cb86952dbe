import TestSupport
import Testing

@Suite("FU027 curly-quotation")
struct CurlyQuotationTests {
    @Test(
        "curly-delimiters: curly marks around a text are reported, and straight ones written for them",
        arguments: [
            ("authority: ⟪FU027 “⟫Police”", "authority: \"Police\""),
            ("authority: ⟪FU027 ”⟫Police”", "authority: \"Police\""),
            ("authority: ⟪FU027 „⟫Police“", "authority: \"Police\""),
            ("authority: ⟪FU027 «⟫Police»", "authority: \"Police\""),
            ("authority: ⟪FU027 “⟫Police\"", "authority: \"Police\""),
            ("measures: [{ title: ⟪FU027 “⟫Act” }]", "measures: [{ title: \"Act\" }]"),
            (
                "measures: [{ title: ⟪FU027 “⟫Act, as amended”, kind: law }]",
                "measures: [{ title: \"Act, as amended\", kind: law }]"
            ),
        ])
    func curly(typed: String, meant: String) throws {
        try Repairs.check("    \(typed)", meant: "    \(meant)")
    }

    @Test(
        "Marks within a text are accepted",
        arguments: ["the “Data” Act", "“Data” Act", "the “Data”", "“A” and “B”"])
    func within(text: String) {
        Findings.inSubmission("answers: { prison-rules: { authority: \(text) } }")
        Findings.inSubmission("answers: { prison-rules: { authority: \"“Police”\" } }")
    }
}
