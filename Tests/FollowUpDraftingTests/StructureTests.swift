import Testing

@testable import FollowUpDrafting

@Suite("The structure of texts that stand on one line")
struct StructureTests {
    @Test(
        "Marks are found where they stand in a sequence that makes sense",
        arguments: [
            ("1. Act under paragraph 2. They may object. 2. Fees are due in 2031. Late fees double.", "1 2"),
            (
                "1. Ports shall: (a) Sweep; (b) Ensure that: (i) Boats are safe; (ii) Ropes are sound; (c) Paint.",
                "1 1(a) 1(b) 1(b)(i) 1(b)(ii) 1(c)"
            ),
            ("1. We, the keepers, 2. gathered in June, 3. knowing the coast, 4. pledge to watch.", "1 2 3 4"),
            ("1. Urges reports; 2. Asks for a plan; 4. Thanks pilots.", "1 2 4"),
            (
                "(1) List piers. (2) States should a) count posts; b) paint them. (3) It is public.",
                "1 2 2(a) 2(b) 3"
            ),
            ("1. Wrecks rose from 1 to 2. That was many. 2. Mark them.", "1 2"),
            ("I. Watch 1. Keep watch. II. Rescue A. Boats 2. Buy one. B. Crews 3. Train them.", "1 2 3"),
            ("(g) A lamp; (h) A buoy; (i) A pier; (j) A crane.", "(g) (h) (i) (j)"),
            (
                "1. We invite ports to sweep. 2. We thank pilots under rules 3 and 4. 3. We meet again.",
                "1 2 3"
            ),
            ("1.We light lamps. 2.We keep oil. 3.We sleep.", "1 2 3"),
            ("1) We light lamps. 2) We keep oil. 3) We sleep.", "1 2 3"),
        ])
    func marks(_ text: String, _ numbers: String) {
        let found = official(text).parts.flatMap(\.paragraphs).map { $0.number.replacing(" ", with: "") }
        #expect(found.joined(separator: " ") == numbers)
    }

    @Test("Rules with headings, and paragraphs within them")
    func rules() {
        let text = official(
            "Annex Cells I. General 1. Light Rule 1 1. A cell has a window. 2. Lamps are lit. 2. Water Rule 2 Water is at hand."
        )
        #expect(text.parts.map(\.name) == ["resolution", "annex"])
        #expect(text.parts[1].title == "Cells")
        #expect(text.parts[1].rules == "rule")
        #expect(
            text.paragraphs == [
                "1: ", "1 (1): A cell has a window.", "1 (2): Lamps are lit.", "2: Water is at hand.",
            ])
        #expect(text.parts[1].headings.map(\.text) == ["I. General", "1. Light", "2. Water"])
        #expect(text.parts[1].extent == "2 rules with 2 paragraphs in them")
        #expect(text.doubtful == [])
    }

    @Test("The heading of a rule is told from its first words")
    func headingOfRule() {
        let text = official(
            "Rule 1 Visits to ships Every visitor shall carry a pass. Rule 2 Passes are free.")
        #expect(text.parts[0].headings.map(\.text) == ["Visits to ships"])
        #expect(text.paragraphs == ["1: Every visitor shall carry a pass.", "2: Passes are free."])
    }

    @Test("Articles with paragraphs and letters")
    func articles() {
        let text = official(
            "Article 1 1. Each Party shall: (a) light coasts; (b) mark reefs. 2. Article 2 applies. Article 2 All report."
        )
        #expect(
            text.paragraphs == [
                "1: ", "1 (1): Each Party shall:", "1 (1) (a): light coasts;", "1 (1) (b): mark reefs.",
                "1 (2): Article 2 applies.", "2: All report.",
            ])
        #expect(text.parts[0].rules == "article")
    }

    @Test("Numbered paragraphs before the first rule are no rules")
    func preliminary() {
        let text = official(
            "Annex Harbour Rules Preliminary observations 1. The rules complement others. 2. They bind nobody. Rule 1 Lamps shall be lit. Rule 2 Oil shall be kept."
        )
        #expect(
            text.parts[1].preliminary.map(\.words) == ["The rules complement others.", "They bind nobody."])
        #expect(text.parts[1].title == "Harbour Rules")
        #expect(text.parts[1].headings.map(\.text) == ["Preliminary observations"])
        #expect(text.paragraphs == ["1: Lamps shall be lit.", "2: Oil shall be kept."])
    }

    @Test("Draft resolutions in a report, whose own paragraphs go on after them")
    func draftResolutions() {
        let text = official(
            """
            9. We propose: Draft resolution I Safe quays Recalling its resolution 3/1, Noting the tide, 1. Urges light. \
            Annex Quay plan 1. Quays shall be swept. 2. Ropes shall be sound. Draft resolution II Safe piers The Harbour \
            Assembly, Recalling its resolution 3/2, 1. Urges oil; 2. Thanks pilots. 10. We also propose a decision.
            """)
        #expect(
            text.contents == [
                "text: 2 paragraphs", "draft resolution I: 1 paragraph, “Safe quays”",
                "draft resolution I, annex: 2 paragraphs, “Quay plan”",
                "draft resolution II: 2 paragraphs, “Safe piers”",
            ])
        #expect(text.parts[1].preamble == ["Recalling its resolution 3/1,", "Noting the tide,"])
        #expect(text.parts[3].adoptingBody == "The Harbour Assembly,")
        #expect(text.doubtful == ["1:1 the first numbered paragraph is paragraph 9"])
    }

    @Test("A declaration without the word “Annex” is a text of its own")
    func declaration() {
        let text = official(
            "2. Thanks all; 3. Adopts it. Charter of Ports We, the masters, Having met, Declare as follows: 1. We watch. 2. We light."
        )
        #expect(text.parts.map(\.title) == ["", "Charter of Ports"])
        #expect(text.parts[1].adoptingBody == "We, the masters,")
        #expect(text.paragraphs == ["2: Thanks all;", "3: Adopts it.", "1: We watch.", "2: We light."])
    }

    @Test("What is quoted stays in the paragraph that quotes it")
    func quotation() {
        let text = official(
            "4. The Chair read: \"Noting the storm, \"1. Asks ports; \"2. Thanks pilots.\" 5. It was adopted. 6. All left."
        )
        #expect(
            text.paragraphs == [
                "4: The Chair read: \"Noting the storm, \"1. Asks ports; \"2. Thanks pilots.\"",
                "5: It was adopted.",
                "6: All left.",
            ])
    }

    @Test(
        "A chapeau is no part of the paragraph before it, and holds for those after it up to the next heading"
    )
    func chapeau() throws {
        let text = official(
            "1. We note it. Member States are urged: 2. To rebuild. 3. To train crews. I. Rewards 4. The pilots came."
        )
        #expect(text.paragraphs.first == "1: We note it.")
        #expect(
            text.parts[0].paragraphs.map(\.chapeau) == [
                nil, "Member States are urged:", "Member States are urged:", nil,
            ])
        let draft = try #require(InstrumentDraft(text, .annexOrWhole, id: "r"))
        let yaml = draft.yaml(from: "t")
        #expect(yaml.components(of: "# guess: states (call), from “Member States are urged”") == 2)
        #expect(yaml.contains("  chapeaux:\n    - before: \"2\"\n      text: \"Member States are urged:\"\n"))
    }

    @Test(
        "What speaks against a reading is said",
        arguments: [
            ("1. Urges reports; 2. Asks for a plan; 4. Thanks pilots.", "paragraph 4 follows 2"),
            ("7. We watch. 8. We light. 9. We sleep.", "the first numbered paragraph is paragraph 7"),
            (
                "1. We watch. 2. We light. Lamps burn oil that ports have long bought from 3. We sleep. 4. We wake.",
                "“Lamps burn oil that ports have long bought …” stands after 2 without a number and was added there"
            ),
        ])
    func doubts(_ text: String, _ doubt: String) {
        let found = official(text).doubts.map(\.message)
        #expect(found.contains(doubt), "\(found)")
    }
}

extension String {
    /// Returns how often a text occurs in it.
    fileprivate func components(of text: String) -> Int {
        split(separator: text, omittingEmptySubsequences: false).count - 1
    }
}
