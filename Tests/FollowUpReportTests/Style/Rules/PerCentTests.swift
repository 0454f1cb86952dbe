import Testing

@Suite("FU703 per-cent")
struct PerCentTests {
    @Test(
        "A percentage with the sign or in one word is found",
        arguments: [
            "Crime fell by ⟪FU703 25%⟫.", "Crime fell by ⟪FU703 25 %⟫ then.", "Crime fell by ⟪FU703 12.5%⟫.",
            "Crime fell by ⟪FU703 1,250 percent⟫ then.", "It fell by ⟪FU703 25 percent⟫.",
            "Some twenty-five ⟪FU703 percent⟫ fell.", "It fell (by ⟪FU703 3%⟫) and by ⟪FU703 4%⟫.",
        ])
    func found(text: String) throws { try MarkedReport.check(text) }

    @Test(
        "Correct, quoted and web-address percentages are accepted",
        arguments: [
            "It fell by 25 per cent.", "The percentage of cases fell.", "It is “a fall of 25%” (para. 3).",
            "See https://example.org/?a=25%20b.", "The sign % was used.", "A fall of 3 percentage points.",
        ])
    func letPass(text: String) throws { try MarkedReport.check(text) }

    @Test("The message shows the words, the help the correct ones")
    func wording() throws {
        let finding = try #require(try MarkedReport.check("It fell by ⟪FU703 12.5 %⟫.").first)
        #expect(finding.message == "“12.5 %” is not how a percentage is written")
        #expect(finding.help == "Write “12.5 per cent”.")
    }
}
