import Testing

@Suite("FU706 abbreviation-not-used")
struct AbbreviationNotUsedTests {
    @Test(
        "An abbreviation that is given and not used is found",
        arguments: [
            "The Financial Action Task Force (⟪FU706 FATF⟫) met.",
            "The Financial Action Task Force (⟪FU706 FATF⟫) met. The Financial Action Task Force (⟪FU706 FATF⟫) agreed.",
            "Non-governmental organizations and National Guards (⟪FU706 NGs⟫) met.",
        ])
    func found(text: String) throws {
        for finding in try MarkedReport.check(text) { #expect(finding.help?.hasPrefix("Leave “(") ?? false) }
    }

    @Test(
        "One that is used, anywhere and in any form, is accepted",
        arguments: [
            ["The Financial Action Task Force (FATF) met. The FATF agreed."],
            ["The Financial Action Task Force (FATF) met.", "It has FATF-style bodies."],
            ["The Financial Action Task Force (FATF) met.", "It is “the FATF” (para. 3)."],
            ["The International Criminal Police Organization (INTERPOL) met."],
            ["It met in the capital (Rome) with others (see chap. II)."],
        ])
    func letPass(paragraphs: [String]) throws {
        if paragraphs.count == 1 {
            try MarkedReport.check(paragraphs[0])
        } else {
            try MarkedReport.check(paragraphs[0], paragraphs[1])
        }
    }

    @Test("A use by a State counts, in another language too")
    func otherLanguage() throws {
        try MarkedReport.check(
            cycle: "introduction: [{ text: The Financial Action Task Force (FATF) met. }]\n",
            submission: "proposals: { follow-up: [Canada a remercié le FATF.] }", language: "fr")
    }
}
