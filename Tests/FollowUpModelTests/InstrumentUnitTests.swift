import FollowUpModel
import Testing

@Suite("What an instrument is divided into")
struct InstrumentUnitTests {
    @Test(
        "Paragraphs and rules are cited in their own way",
        arguments: [
            (.paragraphs, ["4"], "para. 4"), (.paragraphs, ["4", "42"], "paras. 4 and 42"),
            (.rules, ["41 (a)"], "rule 41 (a)"), (.rules, ["1", "6 (a)", "7"], "rules 1, 6 (a) and 7"),
        ] as [(InstrumentUnit, [String], String)])
    func citation(unit: InstrumentUnit, numbers: [String], cited: String) {
        #expect(unit.citation(of: numbers) == cited)
    }

    @Test("They are called by their names, in a sentence and at its beginning")
    func names() {
        #expect(InstrumentUnit.allCases.map(\.name) == ["paragraph", "rule"])
        #expect(InstrumentUnit.allCases.map(\.nameAtStart) == ["Paragraph", "Rule"])
    }
}
