import Diagnostics
import Testing

@Suite("FU614 two-questions")
struct TwoQuestionsTests {
    @Test(
        "The word with which a second question begins is reported",
        arguments: [
            "Does your State have a law on oil? ⟪FU614 Does⟫ it have one on wicks?",
            "Does your State have a law on oil, and ⟪FU614 does⟫ it have one on wicks?",
            "Does your State have a law on oil, ⟪FU614 has⟫ it been applied?",
            "Does your State have a law on oil or ⟪FU614 is⟫ there a plan?",
            "Does your State have a law on oil; ⟪FU614 if⟫ so, which?",
            "Does your State have a law on oil, and ⟪FU614 how⟫ is it applied?",
            "Does your State have a law on oil ⟪FU614 as⟫ well as one on wicks?",
            "Does your State have a law on oil that ⟪FU614 also⟫ protects wicks?",
            "Does your State store oil and ⟪FU614 also⟫ sell wicks?",
        ])
    func second(question: String) throws {
        let finding = try #require(Self.findings(question).first)
        #expect(finding.message == "this begins a second question")
    }

    @Test(
        "One question may ask about several things",
        arguments: [
            "Does your State have laws and plans on oil, wicks and lanterns?",
            "Does your State support bodies that buy oil and are independent?",
            "Has your State taken steps, where appropriate, to light lanterns, including how it buys oil?",
            "Has your State taken account of “who may buy, and how is it sold” in its law?", "q",
        ])
    func one(question: String) {
        #expect(Self.findings(question).isEmpty)
    }

    @Test("An item on several commitments says why it cannot be divided, or is reported at the second")
    func several() throws {
        let item = { (commitments: String, rest: String) in
            "  - { item: \(rest.prefix(1)), theme: cybercrime, commitments: \(commitments), topic: \(rest), key-point: k \(rest), question: q \(rest), guidance: g }\n"
        }
        let finding = try #require(
            Findings.inChecklist(
                "instrument: sample\nitems:\n" + item("[laws, ⟪FU614 rules⟫]", "a")
                    + item("[laws, rules], whole: w", "b")
                    + item("[laws]", "c")
            ).first)
        #expect(finding.message == "this item asks about 2 commitments")
    }

    private static func findings(_ question: String) -> [Diagnostic] {
        Findings.inChecklist(
            """
            instrument: sample
            items:
              - item: a
                theme: cybercrime
                commitments: [laws, rules]
                whole: w
                topic: t
                key-point: k
                question: >
                  \(question)
                guidance: g
            """)
    }
}
