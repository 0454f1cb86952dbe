import Testing

@Suite("FU626 unknown-item-kind")
struct UnknownItemKindTests {
    @Test("Any kind but “treaties” is reported", arguments: ["treaty", "status", "Treaties"])
    func unknown(word: String) throws {
        let finding = try #require(
            Findings.inChecklist(TreatiesOfItemTests.items("kind: ⟪FU626 \(word)⟫, treaties: [pact]")).first)
        #expect(finding.message == "“\(word)” is not a kind of item")
        #expect(
            finding.help == "Write “treaties”, or leave “kind” out of an item that is answered by a status.")
    }

    @Test("“treaties” is known")
    func known() { Findings.inChecklist(TreatiesOfItemTests.items("kind: treaties, treaties: [pact]")) }
}
