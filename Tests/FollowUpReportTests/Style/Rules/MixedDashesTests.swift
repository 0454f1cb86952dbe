import Testing

@Suite("FU708 mixed-dashes")
struct MixedDashesTests {
    @Test("The rarer kind is found")
    func rarer() throws {
        try MarkedReport.check("From 2010-2011, then ⟪FU708 2011–2012⟫.", "And 2012-2013.")
        try MarkedReport.check("From ⟪FU708 2010-2011⟫, then 2011–2012.", "And 2012–2013.")
    }

    @Test("Of two equally frequent kinds the later one is found")
    func asFrequent() throws {
        let finding = try #require(
            try MarkedReport.check("From 2010–2011 to ⟪FU708 2012-2013⟫.").first)
        #expect(
            finding.message
                == "“2012-2013” is joined with a hyphen, other years of the report with a dash")
        #expect(finding.help == "Write “2012–2013”.")
    }

    @Test(
        "Symbols, quotations, other numbers and consistent dashes are accepted",
        arguments: [
            "In 2010-2011 and 2011-2012.", "In 2010–2011 and 2011–2012.", "In 2010-2011 and paras. 2–4.",
            "In 2010–2011, see A/2010-2011/5 and A/5/2010-2011.", "In 2010-2011, “in 2011–2012” (para. 3).",
            "In 2010-2011 and on 8–9 May.", "In 2010-2011 – 2012 was next.",
        ])
    func letPass(text: String) throws { try MarkedReport.check(text) }
}
