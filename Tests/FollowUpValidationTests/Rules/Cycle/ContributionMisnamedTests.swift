import Testing

@Suite("FU435 contribution-misnamed")
struct ContributionMisnamedTests {
    @Test("A file named after another contributor is reported at the one in it")
    func other() throws {
        let finding = try #require(
            MarkedContribution.check(files: ["office.yaml": "⟪FU435 institute⟫"]).first)
        #expect(finding.message == "the file is called office.yaml, but the contributor in it is institute")
        #expect(finding.help == "Rename the file to institute.yaml, or correct the contributor.")
    }

    @Test(
        "A file called after its contributor is let pass",
        arguments: ["institute.yaml", "Institute.yml", "institute.final.yaml"])
    func same(name: String) {
        MarkedContribution.check(files: [name: "institute"])
    }
}
