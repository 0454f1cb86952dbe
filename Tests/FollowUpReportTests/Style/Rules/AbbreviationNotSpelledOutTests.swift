import TestSupport
import Testing

@Suite("FU705 abbreviation-not-spelled-out")
struct AbbreviationNotSpelledOutTests {
    @Test(
        "The first use of an abbreviation that nobody spelled out is found",
        arguments: [
            "The ⟪FU705 FATF⟫ met. The FATF met again.", "Many ⟪FU705 NGOs⟫ took part.",
            "It met (⟪FU705 FATF⟫ and others).",
            "It met; so did the ⟪FU705 FATF⟫’s staff.",
        ])
    func found(text: String) throws { try MarkedReport.check(text) }

    @Test("One that is spelled out later is found with that place")
    func later() throws {
        let finding = try #require(
            try MarkedReport.check(
                "The ⟪FU705 FATF⟫ met.", "The Financial Action Task Force (FATF) is a body."
            ).first)
        #expect(finding.message == "“FATF” is used before it is spelled out")
        #expect(finding.related.map(\.message) == ["spelled out here"])
        #expect(
            finding.help
                == "Spell it out here, with “(FATF)” after it when it is used again; the United Nations, its organs and Member States are not abbreviated at all."
        )
    }

    @Test("The order is that of the report, whatever the files are called")
    func order() throws {
        try MarkedReport.check(
            cycle: "introduction: [{ text: The Financial Action Task Force (FATF) met. }]\n",
            submission: "proposals: { follow-up: [Canada thanked the FATF.] }")
        try MarkedReport.check(
            cycle: "conclusions: [{ text: The Financial Action Task Force (FATF) met. }]\n",
            submission: "proposals: { follow-up: [Canada thanked the ⟪FU705 FATF⟫.] }")
    }

    @Test(
        "What is spelled out, well known, or not an abbreviation is accepted",
        arguments: [
            "The Financial Action Task Force (FATF) met, and the FATF agreed.",
            "The FATF (Financial Action Task Force) met, and the FATF agreed.",
            "Some NGOs (non-governmental organizations) met.", "It used DNA and HIV tests with INTERPOL.",
            "See Annex II, parts III and IV.", "See E/CN.15/2010/20, A/CONF.213/18 and A/RES/65/230.",
            "It gave US$ 5 and CAN$ 6.", "THIS IS WRITTEN IN CAPITALS. ANNEX I follows.", "Ms. SMITH spoke.",
            "See https://example.org/FATF and www.FATF.org.", "The MS-13 gang and B2B trade.",
            "It is called (“FATF”) elsewhere.",
        ])
    func letPass(text: String) throws { try MarkedReport.check(text) }

    @Test("Names of States are not abbreviations, including those of an exercise")
    func names() throws {
        try MarkedReport.check(
            cycle: """
                exercise: true
                invented-states: [{ state: XAA, group: african, en: State XAA }]
                conclusions: [{ text: State XAA took part. }]
                """)
    }
}
