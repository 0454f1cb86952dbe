import Testing

@Suite("FU601 unknown-reference")
struct UnknownReferenceTests {
    @Test(
        "A commitment under an unknown theme is reported, with a suggestion"
    )
    func themeOfCommitment() throws {
        let finding = try #require(
            Findings.inInstrument(
                """
                themes: [{ theme: prisons, heading: Prisons }]
                commitments:
                  - commitment: rules
                    paragraph: "1"
                    addressee: states
                    theme: ⟪FU601 prison⟫
                    heading: Rules
                    summary: Apply the rules.
                """
            ).first)
        #expect(finding.message == "there is no theme “prison”")
        #expect(finding.help == "Did you mean “prisons”?")
    }

    @Test("A checklist on an instrument that does not exist is reported")
    func instrument() throws {
        let finding = try #require(Findings.inChecklist("instrument: ⟪FU601 doha-2015⟫\nitems: []").first)
        #expect(finding.message == "there is no instrument “doha-2015”")
        #expect(finding.help == "Use an id that is listed, or add it.")
    }

    @Test("An item under an unknown theme, or on an unknown commitment, is reported")
    func item() {
        let findings = Findings.inChecklist(
            """
            instrument: sample
            items:
              - item: laws
                theme: ⟪FU601 cyber-crime⟫
                commitments: [laws, ⟪FU601 rule⟫, rules]
                whole: w
                topic: t9
                key-point: k
                question: q
                guidance: g
            """)
        #expect(
            findings.map(\.message) == ["there is no theme “cyber-crime”", "there is no commitment “rule”"])
        #expect(findings.map(\.help) == ["Did you mean “cybercrime”?", "Did you mean “rules”?"])
    }

    @Test("A State in an unknown regional group is reported")
    func group() throws {
        let finding = try #require(
            Findings.inMembership(
                """
                groups: [{ group: african, heading: African States }]
                states: [{ state: AGO, group: ⟪FU601 africa⟫, en: Angola }]
                """
            ).first)
        #expect(finding.message == "there is no regional group “africa”")
    }

    @Test("A paragraph of a cycle on an unknown commitment is reported")
    func paragraph() {
        Findings.inCycle("conclusions: [{ text: Adopt laws., commitments: [⟪FU601 law⟫, laws] }]")
    }

    @Test("A layout with an unknown part of the report is reported")
    func part() throws {
        let finding = try #require(
            Findings.inLayout("layout: short\nsections: [introduction, ⟪FU601 conclusion⟫]").first)
        #expect(finding.message == "there is no part of the report “conclusion”")
        #expect(finding.help == "Did you mean “conclusions”?")
    }

    @Test("Existing ids are accepted, including commitments addressed to others in a paragraph")
    func known() {
        Findings.inCycle("conclusions: [{ text: Study it., commitments: [study, laws, rules] }]")
        Findings.inLayout("layout: short\nsections: [introduction, conclusions]\nannexes: [commitments]")
    }

    @Test(
        "Of very many unknown names, only the first are given suggestions"
    )
    func manyNames() {
        let misspelt = "{see paragraph-7-of-the-introductio}"
        let references = [misspelt] + (0..<1_000).map { "{see z\($0)}" } + [misspelt]
        let paragraphs = references.enumerated().map {
            "  - { text: ⟪FU601 \"\($1)\"⟫, label: paragraph-\($0)-of-the-introduction }"
        }
        let findings = Findings.inCycle("introduction:\n" + paragraphs.joined(separator: "\n"))
        #expect(findings.first?.help == "Did you mean “paragraph-7-of-the-introduction”?")
        #expect(findings.last?.help == "Use an id that is listed, or add it.")
    }

    @Test("An unknown group is told with the groups that there are")
    func groups() throws {
        let finding = try #require(
            Findings.inCycle(
                "exercise: true\ninvented-states: [{ state: XAA, group: ⟪FU601 xyzzy⟫, en: State XAA }]"
            ).first)
        #expect(finding.help == "Write one of: african, eastern-european or other.")
    }
}
