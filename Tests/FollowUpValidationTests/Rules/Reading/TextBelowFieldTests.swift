import TestSupport
import Testing

@Suite("FU024 text-below-field")
struct TextBelowFieldTests {
    @Test(
        "under-quotes: text below its field is reported, and becomes the text of the field",
        arguments: [
            (
                "    authority: \"\"\n      ⟪FU024 Ministry of Justice⟫",
                "    authority: >\n      Ministry of Justice"
            ),
            (
                "    authority: \"\"\n    ⟪FU024 Ministry of Justice⟫",
                "    authority: >\n      Ministry of Justice"
            ),
            (
                "    authority: ''\n      ⟪FU024 Ministry of Justice⟫",
                "    authority: >\n      Ministry of Justice"
            ),
            (
                "    authority: \"\"\n      ⟪FU024 Ministry: Justice # 2⟫",
                "    authority: >\n      Ministry: Justice # 2"
            ),
            ("    details: >\n    ⟪FU024 The rules apply.⟫", "    details: >\n      The rules apply."),
            ("    details: |\n    ⟪FU024 The rules apply.⟫", "    details: |\n      The rules apply."),
            ("    details:\n    ⟪FU024 The rules apply.⟫", "    details: >\n      The rules apply."),
            (
                "    details: \"\"\n      ⟪FU024 The rules⟫\n        apply.\n\n      They do.",
                "    details: >\n      The rules\n      apply.\n\n      They do."
            ),
            (
                "    details: \"The rules apply.\"\n      ⟪FU024 They do.⟫",
                "    details: \"The rules apply.\n      They do.\""
            ),
            (
                "    details: \"\"\n      ⟪FU024 The “Act” applies.⟫\n    status: implemented",
                "    details: >\n      The “Act” applies.\n    status: implemented"
            ),
        ])
    func below(typed: String, meant: String) throws { try Repairs.check(typed, meant: meant) }
}
