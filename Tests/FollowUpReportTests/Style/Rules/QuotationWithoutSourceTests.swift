import Testing

@Suite("FU710 quotation-without-source")
struct QuotationWithoutSourceTests {
    @Test(
        "Three or more words without a source are found",
        arguments: [
            "The aim was ⟪FU710 “to protect all children”⟫ at home.",
            "Crime remains ⟪FU710 “a threat to us all”⟫.",
            "It is (in brief) ⟪FU710 “a threat to all”⟫.",
        ])
    func found(text: String) throws { try MarkedReport.check(text) }

    @Test("The words are shown")
    func wording() throws {
        let finding = try #require(try MarkedReport.check("It is ⟪FU710 “a threat to all”⟫.").first)
        #expect(finding.message == "it is not said where “a threat to all” is quoted from")
        #expect(finding.help == "Name the source in the sentence, in parentheses or in a footnote.")
    }

    @Test(
        "Words with a source, titles and single words are accepted",
        arguments: [
            "The aim was “to protect all children” (para. 3).", "The Minister said that “all must act now”.",
            "“All must act now”, he said.", "According to the law, it is “a threat to all”.",
            "It caused “questionnaire fatigue” and “stress”.",
            "The Law “On the Prevention of Crime” applies.",
            "The campaign “safe streets for all” ended.", "It set up “Young People Against Crime”.",
            "As laid down, it is “a “real” threat to all”.", "It is called “a threat to all”.",
            "It is ”wrong“ and “open to all.",
        ])
    func letPass(text: String) throws { try MarkedReport.check(text) }

    @Test("A footnote is a source, and is not compared with itself")
    func footnote() throws {
        try MarkedReport.check(
            cycle: """
                conclusions:
                  - text: It is “a threat to all”, as is known.
                    notes: [{ after: "to all”,", text: A book of “a few words” }]
                """)
    }
}
