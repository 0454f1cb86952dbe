import Testing

@Suite("FU632 unsuitable-id")
struct UnsuitableIDTests {
    @Test(
        "Only lower-case letters, digits and hyphens make an id",
        arguments: ["UNODC", "un odc", "-x", "é", "a/b"])
    func unsuitable(id: String) throws {
        let finding = try #require(
            Findings.inCycle(
                "contributors: [{ contributor: ⟪FU632 \"\(id)\"⟫, en: A, answers-for: [unodc] }]"
            )
            .first)
        #expect(finding.message == "“\(id)” cannot be the id of a contributor")
    }

    @Test("The id of an outcome is of the same kind", arguments: ["Workshop 1", "WORKSHOP", "a_b"])
    func outcome(id: String) throws {
        let finding = try #require(
            Findings.inCycle(
                "outcomes: [{ outcome: ⟪FU632 \"\(id)\"⟫, title: the workshop, follow-up: [unodc] }]"
            ).first)
        #expect(finding.message == "“\(id)” cannot be the id of an outcome")
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
