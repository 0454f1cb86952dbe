import TestSupport
import Testing

@Suite("FU416 text-beside-theme")
struct TextBesideThemeTests {
    @Test(
        "An entry on a theme names no single text",
        arguments: [
            "item: ⟪FU416 prison-rules⟫", "field: ⟪FU416 plan⟫", "entry: ⟪FU416 2⟫",
            "proposal: ⟪FU416 follow-up⟫",
        ])
    func beside(field: String) {
        MarkedEditorial.check(
            """
              - state: CAN
                theme: prisons
                \(field)
                replaces: [{ item: prison-rules, field: summary, words: {~Canada reported rules.} }]
                text: Canada had rules.
            """, ["CAN": "language: en\nanswers: { prison-rules: { summary: Canada reported rules. } }\n"])
    }
}
