import TestSupport
import Testing

@Suite("FU025 field-colon")
struct FieldColonTests {
    @Test(
        "A colon without a space, or of another kind, is reported and written as it must be",
        arguments: [
            ("    status⟪FU025 :⟫implemented", "    status: implemented"),
            ("    authority⟪FU025 :⟫\"Police\"", "    authority: \"Police\""),
            ("    details⟪FU025 :⟫>\n      The rules apply.", "    details: >\n      The rules apply."),
            ("    status⟪FU025 ：⟫implemented", "    status: implemented"),
            ("    status⟪FU025 ： ⟫implemented".replacing("： ⟫", with: "：⟫ "), "    status: implemented"),
            ("    status⟪FU025 ﹕⟫ implemented", "    status: implemented"),
            ("    status⟪FU025 ∶⟫ implemented", "    status: implemented"),
            (
                "    measures: [{ title: \"Act\", ⟪FU025 kind:\"law\"⟫ }]",
                "    measures: [{ title: \"Act\", kind: \"law\" }]"
            ),
            (
                "    measures: [{ title: \"Act\", ⟪FU025 kind:law⟫ }]",
                "    measures: [{ title: \"Act\", kind: law }]"
            ),
        ])
    func colons(typed: String, meant: String) throws {
        try Repairs.check("\(typed)\n    challenges: few", meant: "\(meant)\n    challenges: few")
    }

    @Test("A name that a space follows after its colon is not fixed, and so not fixed again and again")
    func spaceFollows() {
        MarkedSubmission.check(answer: "measures: [{ title: Act, kind: law, ⟪FU102 \"year: 2010\"⟫ }]")
    }
}
