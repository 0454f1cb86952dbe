import TestSupport
import Testing

@Suite("FU511 other-language")
struct OtherLanguageTests {
    private let french =
        "L’État a indiqué qu’il avait adopté une loi sur la protection des témoins dans les affaires pénales et que la loi était entrée en vigueur."
    private let arabic = "أفادت الدول بأنها اعتمدت قانونا بشأن حفظ الشهود والضحايا."

    @Test("language: A text in another language is asked about, and nothing else is said of it")
    func function() throws {
        let finding = try #require(MarkedSubmission.check(answer: "summary: ⟪FU511 \(french)⟫").first)
        #expect(finding.message == "this text seems to be in French, and “language” says “en”")
        #expect(
            finding.help == """
                Correct “language” to “fr” if the whole reply is in it; else write this text in the language of the rest.
                """)
        #expect(finding.item == "cybercrime-legislation")
    }

    @Test("language: A text in another script is asked about, without a guess at its language")
    func script() throws {
        let finding = try #require(MarkedSubmission.check(answer: "challenges: ⟪FU511 \(arabic)⟫").first)
        #expect(finding.message == "this text is in Arabic letters, and “language” says “en”")
        #expect(finding.help?.hasPrefix("Correct “language” to the tag of its language if") == true)
    }

    @Test("language: Each language is found once, however many texts are in it")
    func once() throws {
        let findings = MarkedSubmission.check(
            """
            answers:
              cybercrime-legislation: { summary: ⟪FU511 "\(french)"⟫, challenges: "\(french) Oui." }
              prison-rules: { details: ⟪FU511 "\(arabic)"⟫ }
            proposals: { follow-up: ["\(french) Non."] }
            """)
        #expect(findings.first?.message.hasSuffix("“en”; so are 2 other texts") == true)
        #expect(findings.last?.message.hasSuffix("“en”") == true)
    }

    @Test("language: Of an answer given in confidence nothing is told")
    func confidential() {
        MarkedSubmission.check(answer: "summary: \(french)\nconfidential: true")
        let findings = MarkedSubmission.check(
            """
            answers:
              cybercrime-legislation: { summary: ⟪FU511 "\(french)"⟫ }
              prison-rules: { summary: "\(french)", confidential: true }
            """)
        #expect(findings.first?.message.contains("other text") == false)
    }

    @Test("language: Titles and names in another language are no matter")
    func titles() {
        MarkedSubmission.check(
            answer: """
                status: implemented
                summary: Canada reported that it had adopted a law.
                measures:
                  - { title: "\(french)", kind: law, year: "2010" }
                  - { title: "\(arabic)" }
                authority: "\(arabic)"
                """)
    }

    @Test("language: English under another language is asked about once, and no translation is asked for")
    func english() {
        let words =
            "Canada reported that it had adopted a law on the protection of witnesses which had entered into force."
        MarkedEditorial.check(
            "",
            [
                "CAN":
                    "language: fr\nanswers: { prison-rules: { summary: ⟪FU511 \"\(words)\"⟫, challenges: \"\(words) It was hard.\" } }\n"
            ])
    }
}
