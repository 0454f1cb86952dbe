import Testing

@Suite("FU436 contributor-twice")
struct ContributorTwiceTests {
    @Test("A second file of a contributor is reported, with the place of the first")
    func twice() throws {
        let findings = MarkedContribution.check(files: [
            "institute.yaml": "institute", "institute.yml": "⟪FU436 institute⟫",
        ])
        let finding = try #require(findings.first)
        #expect(finding.message == "this is a second contribution from institute")
        #expect(finding.related.map(\.place.path) == ["contributions/institute.yaml"])
    }

    @Test("Two contributors with a file each are let pass")
    func two() {
        MarkedContribution.check(files: ["institute.yaml": "institute", "secretariat.yaml": "secretariat"])
    }
}
