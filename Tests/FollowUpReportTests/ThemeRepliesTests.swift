import FollowUpModel
import TestSupport
import Testing

@testable import FollowUpReport

@Suite("What all replies say on one theme")
struct ThemeRepliesTests {
    private static let canada = """
        answers:
          cybercrime-legislation:
            status: implemented
            measures: [{ title: Act, kind: law, year: 2010 }, { title: Something }]
            challenges: Canada lacked funds.
          cybercrime-capacity:
            status: under development
            measures: [{ title: Draft, kind: policy }]
            challenge-kinds: [data]
            assistance: { needed: [{ kind: training }], offered: [{ kind: funding }] }
        """
    private static let malta = """
        answers:
          cybercrime-legislation: { measures: [{ title: Act, kind: law }] }
          cybercrime-capacity: { status: implemented, confidential: true, challenge-kinds: [data] }
        """

    @Test("It has the States once for each answer, and nothing that is in confidence")
    func counts() throws {
        let themes = try SampleReport.context(["MLT": Self.malta, "CAN": Self.canada]).themes
        #expect(themes.count == 2)
        let cybercrime = themes[0]
        #expect(cybercrime.states == ["CAN", "MLT"])
        #expect(cybercrime.answers.map(\.state) == ["CAN", "CAN", "MLT"])
        #expect(cybercrime.acting.map(\.state) == ["CAN", "CAN", "MLT"])
        #expect(cybercrime.difficulties.map(\.state) == ["CAN", "CAN"])
        #expect(cybercrime.difficultyKinds.mapValues { $0.map(\.state) } == [.data: ["CAN"]])
        #expect(
            cybercrime.byStatus.mapValues { $0.map(\.state) } == [
                .implemented: ["CAN"], .underDevelopment: ["CAN"],
            ])
        #expect(cybercrime.needed.map(\.kind) == [.training])
        #expect(cybercrime.offered.map(\.kind) == [.funding])
        #expect(themes[1].states == [])
    }

    @Test("Measures count from the day on which they are in force, and where their kind is known")
    func measures() throws {
        let cybercrime = try SampleReport.context(["CAN": Self.canada, "MLT": Self.malta]).themes[0]
        #expect(cybercrime.measures.keys.sorted { $0.rawValue < $1.rawValue } == [.law])
        #expect(cybercrime.measures[.law]?.map(\.state) == ["CAN", "MLT"])
        #expect(cybercrime.measures[.law]?.map(\.year) == [2010, nil])
    }

    @Test(
        "Measures towards a treaty count once the State is a party to one that is asked about",
        arguments: [
            ("{ treaty: pact, position: party }", 1), ("{ treaty: pact, position: signatory }", 0),
            ("{ treaty: pact, position: considering }", 0), ("{ treaty: pact, position: not party }", 0),
            ("{ treaty: pact, position: not party }, { treaty: accord, position: party }", 1),
        ])
    func measuresOnTreaties(positions: String, count: Int) throws {
        let answer = "{ treaties: [\(positions)], measures: [{ title: Bill on accession, kind: law }] }"
        let themes = try SampleReport.context(
            ["CAN": "answers: { prison-rules: \(answer) }"], checklist: Sample.checklistOnTreaties,
            in: Sample.contextOnTreaties
        ).themes
        #expect(themes.flatMap { $0.measures[.law] ?? [] }.count == count)
    }
}
