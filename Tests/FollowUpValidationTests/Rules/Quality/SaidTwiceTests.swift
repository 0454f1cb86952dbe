import Diagnostics
import TestSupport
import Testing

@Suite("FU516 said-twice")
struct SaidTwiceTests {
    private let long =
        "Canada reported that provincial police laboratories lacked forensic experts able to recover deleted data from telephones."
    private let sameInOtherWords =
        "Canada noted that experts able to recover data from telephones were lacking in its provincial laboratories."

    @Test("A text that has most of its words in common with an earlier one is reported, with that one")
    func twice() throws {
        let finding = try #require(
            check(
                """
                item-1: { challenges: "\(long)" }
                item-2: { summary: ⟪FU516 "\(sameInOtherWords)"⟫ }
                """
            ).first)
        #expect(finding.message == "this says much the same as the challenges on “item-1”")
        #expect(
            finding.help
                == "Say it once, where it belongs best, and here what is different, or leave it blank.")
        #expect(finding.item == "item-2")
        #expect(finding.related.map(\.message) == ["said here"])
    }

    @Test("Two fields of one answer may say the same too")
    func oneAnswer() {
        check("item-1: { summary: \"\(long)\", challenges: ⟪FU516 \"\(sameInOtherWords)\"⟫ }")
    }

    @Test("The same is reported at each place but the first, and no more than three times")
    func everywhere() {
        check(
            "item-1: { summary: \"\(long)\" }\n"
                + (2...4).map { "item-\($0): { summary: ⟪FU516 \"\(long)\"⟫ }\n" }.joined()
                + (5...6).map { "item-\($0): { summary: \"\(long)\" }\n" }.joined())
    }

    @Test("Of few words, all must be the same")
    func few() {
        check(
            """
            item-1: { challenges: "Canada noted that it lacked trained staff." }
            item-2: { challenges: ⟪FU516 "Canada stated that trained staff were lacked."⟫ }
            item-3: { challenges: "Canada stated that trained staff left early." }
            item-4: { challenges: "Canada noted that staff was short." }
            item-5: { challenges: "Canada noted that staff was short." }
            """)
    }

    @Test(
        "What the report does not print is not compared",
        arguments: [
            "item-2: { summary: \"{}\", confidential: true }", "item-2: { authority: \"{}\" }",
            "item-2: { summary: Canada reported other matters., details: \"{}\" }",
            "item-2: { plan: [{ action: \"to say: {}\" }] }",
        ])
    func notPrinted(second: String) {
        check("item-1: { summary: \"\(long)\" }\n" + second.replacing("{}", with: long))
    }

    @Test("Details that are printed, because there is no summary, are compared")
    func details() {
        check("item-1: { summary: \"\(long)\" }\nitem-2: { details: ⟪FU516 \"\(long)\"⟫ }")
    }

    @Test("Nothing is said of texts in another language")
    func otherLanguage() {
        let text = "Le Canada a indiqué que les laboratoires manquaient de spécialistes des données effacées."
        MarkedSubmission.check(
            "answers:\n  item-1: { summary: \"\(text)\" }\n  item-2: { summary: \"\(text)\" }\n",
            language: "fr",
            in: MarkedSubmission.withSixItems)
    }

    @Test(
        "Texts on like matters that say something else are not the same",
        arguments: [
            (
                "Canada reported that it had signed, but not ratified, the Convention against Transnational Organized Crime and two of the Protocols thereto.",
                "Canada reported that it had also signed the Convention against Corruption but, for the same reason as in the case of the Convention against Transnational Organized Crime, had not ratified it."
            ),
            (
                "Canada confirmed that trafficking in persons was criminalized within its domestic legal system and that training programmes relating to it had been organized.",
                "Canada confirmed that the smuggling of migrants was criminalized within its domestic legal system."
            ),
            (
                "Canada reported that, in accordance with the Protocols, the second of its national plans against trafficking in persons had been approved in 2010.",
                "Canada reported that provisions had been included in its second national plan against trafficking in persons that adopted a victim-centred approach and promoted cooperation with civil society."
            ),
            (
                "Canada referred to https://example.org/1 for courses held.",
                "Canada referred to https://example.org/3 for courses held."
            ),
            (
                "Canada stated that nine posts of judge were vacant in its northern provinces, where trials took four years.",
                "Canada stated that nine posts of prison doctor were vacant in its southern provinces, where prisoners waited for treatment."
            ),
        ])
    func different(one: String, other: String) {
        check("item-1: { summary: \"\(one)\" }\nitem-2: { summary: \"\(other)\" }")
        check("item-1: { summary: \"\(other)\" }\nitem-2: { challenges: \"\(one)\" }")
    }

    @discardableResult
    private func check(_ answers: String) -> [Diagnostic] {
        let lines = answers.split(separator: "\n").map { "  \($0)\n" }
        return MarkedSubmission.check("answers:\n" + lines.joined(), in: MarkedSubmission.withSixItems)
    }
}
