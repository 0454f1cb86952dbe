import TestSupport
import Testing

@Suite("FU410 missing-translation")
struct MissingTranslationTests {
    @Test("Each text that the report prints is to be translated, and no other")
    func missing() {
        let accepted = MarkedEditorial.check(
            """
              - state: CAN
                item: prison-rules
                replaces: {Le Canada a signalé une loi.}
                text: Canada reported a law.
            """,
            [
                "CAN": """
                language: fr
                answers:
                  prison-rules:
                    status: implemented
                    summary: Le Canada a signalé une loi.
                    details: Une longue description.
                    measures: [{ title: Loi de 2010 }]
                    challenges: ⟪FU410 Les moyens manquent.⟫
                  cybercrime-legislation: { summary: Un secret., confidential: true }
                  cybercrime-capacity:
                    status: implemented
                    measures: [{ title: ⟪FU410 Cours de 2010⟫ }]
                proposals: { follow-up: [⟪FU410 un examen⟫] }
                """
            ])
        #expect(accepted.texts.count == 1)
    }

    @Test("English in whatever form needs no translation", arguments: ["en", "en-GB"])
    func english(language: String) {
        MarkedEditorial.check(
            "",
            ["CAN": "language: \(language)\nanswers: { prison-rules: { summary: Canada reported rules. } }\n"]
        )
    }

    @Test("Where room has been made for a translation, the finding says where to write it")
    func room() {
        let findings = { (entries: String) in
            MarkedEditorial.findings(
                entries,
                "language: fr\nanswers: { prison-rules: { summary: Le Canada a signalé une loi. } }\n")
        }
        #expect(
            findings("  []").map(\.help) == [
                "Make room for one with “followup edit FOLDER STATE prison-rules”."
            ])
        #expect(
            findings(
                """
                  - state: CAN
                    item: prison-rules
                    replaces: {Le Canada a signalé une loi.}
                    text: ""
                """
            ).map(\.help) == ["Write it under “text” in editorial.yaml, where room has been made for it."])
    }
}
