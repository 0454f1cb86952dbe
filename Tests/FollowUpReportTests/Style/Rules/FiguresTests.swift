import Testing

@Suite("FU704 figures")
struct FiguresTests {
    @Test(
        "Counts below ten in digits, and thousands without a comma, are found",
        arguments: [
            "It had ⟪FU704 8⟫ States.", "⟪FU704 8⟫ States replied.",
            "In all, ⟪FU704 3⟫ new regional offices opened.",
            "In 2010, ⟪FU704 5⟫ States joined.", "It ran for ⟪FU704 4⟫ years.", "It had ⟪FU704 1⟫ State.",
            "It had ⟪FU704 3⟫ men and ⟪FU704 4⟫ children.", "It had some (⟪FU704 2⟫ courts).",
            "It trained ⟪FU704 12000⟫ officers.", "It has ⟪FU704 1500⟫ prisons.",
            "It spent ⟪FU704 25000⟫ euros.",
            "It met in ⟪FU704 5⟫ Member States.", "It was done. ⟪FU704 6⟫ courts did it.",
        ])
    func found(text: String) throws { try MarkedReport.check(text) }

    @Test(
        "Figures that may stay are accepted",
        arguments: [
            // Dates, years and times.
            "It met on 8 May 2010.", "It met from 8 to 12 April.", "The 2010 laws apply.",
            "It has 2010 laws.",
            "It met at 8 a.m. and 24/7 services exist.", "It lasted 8 hours.",
            // Numbered things.
            "Article 8 States the rule.", "Under articles 5, 6 and 8 States may act.",
            "In article 8 the courts decide.",
            "See para. 3 courts.", "Law 5 of 2010 governs courts.", "See No. 5 courts.",
            "Phase 2 evaluation reports exist.",
            "Level 3 officers act.", "In its resolution 1373 obligations were laid down.",
            "Act 12345 provisions apply.",
            "See E/CN.15/2010/5 and documents.", "It is rule 4 and rules 5 to 7 courts.",
            // Compared numbers.
            "As many as 8 of the 192 replied.", "It had 2 women and 14 men.",
            "It had 8 courts of 1,200 courts.",
            "Between 6 and 12 States replied.",
            // Money, measures, percentages, ages.
            "It gave Can$ 6 millions.", "It gave $ 5 thousands.", "It gave 5 euros.",
            "It is 5 kilometres long.",
            "It is 8 per cent of cases.", "Children under 5 years are protected.",
            "Boys aged 6 years are protected.",
            // Ranges, decimals, lists, names, quotations.
            "It has 8-10 courts.", "It has 5–7 courts.", "It has 6.5 points.", "(1) Laws and 2) courts.",
            "The Group of 8 countries met.", "The G 8 countries met.", "Operation Falcon 5 courts ended.",
            "It said “it had 8 courts” (para. 3).", "It named one of 8.", "It has 12,000 officers.",
            "COVID-19 measures and the 4x4 cars.", "A 6-year plan and 7 was lucky.", "It has 5 yes.",
        ])
    func letPass(text: String) throws { try MarkedReport.check(text) }

    @Test(
        "The help gives the number as it should be",
        arguments: [
            ("It had ⟪FU704 8⟫ States.", "“8” is below ten and written in figures", "Write “eight”."),
            (
                "It had ⟪FU704 1250000⟫ files.", "“1250000” has no comma for the thousands",
                "Write “1,250,000”."
            ),
        ])
    func wording(text: String, message: String, help: String) throws {
        let finding = try #require(try MarkedReport.check(text).first)
        #expect(finding.message == message)
        #expect(finding.help == help)
    }
}
