import Testing

@Suite("FU632 contributor-id")
struct ContributorIDTests {
    @Test(
        "Only small letters, digits and hyphens make an id", arguments: ["UNODC", "un odc", "-x", "é", "a/b"])
    func unsuitable(id: String) throws {
        let finding = try #require(
            Findings.inCycle(
                "contributors: [{ contributor: ⟪FU632 \"\(id)\"⟫, en: A, answers-for: [unodc] }]"
            )
            .first)
        #expect(finding.message == "“\(id)” cannot be the id of a contributor")
    }

    @Test("Others are let pass; a contributor has a name, and somebody for whom it answers")
    func suitable() {
        Findings.inCycle("contributors: [{ contributor: unodc-2, en: A, answers-for: [unodc, others] }]")
        Findings.inCycle(
            "contributors: [{ ⟪FU103 ⟪FU103 contributor⟫⟫: a }, { contributor: a2, en: A, answers-for: [⟪FU603 none⟫] }]"
        )
        Findings.inCycle(
            """
            contributors:
              - { contributor: a, en: A, answers-for: [unodc] }
              - { contributor: ⟪FU602 a⟫, en: A, answers-for: [unodc], author: ⟪FU210 perhaps⟫ }
            """)
    }
}
