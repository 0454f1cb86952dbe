import FollowUpModel
import TestSupport
import Testing

@testable import FollowUpReport

@Suite("The efficiency of the congresses")
struct CongressProcessTests {
    @Test("Each phase has a heading, under which the Secretariat comes before the States")
    func phases() throws {
        let cycle = Sample.cycle(texts: [
            .congressProcess: [SecretariatParagraph("There were three phases.")],
            .phase(.outcomeAndFollowUp): [SecretariatParagraph("The outcome was discussed.")],
        ])
        let section = try #require(
            try section(
                [
                    "CAN": """
                    proposals:
                      congress-process:
                        outcome-and-follow-up: [a short declaration]
                        preparation: [early documents]
                    """
                ], cycle))
        #expect(section.heading.hasPrefix("Improving the efficiency"))
        #expect(section.words == ["There were three phases."])
        #expect(
            section.subsections.map(\.heading) == [
                "Preparation of the congresses", "Outcome of the congresses and follow-up thereto",
            ])
        #expect(
            section.subsections.map(\.words) == [
                ["Canada proposed early documents."],
                ["The outcome was discussed.", "Canada proposed a short declaration."],
            ])
    }

    @Test(
        "A single phase has no heading of its own, because an A needs a B", arguments: CongressPhase.allCases)
    func onePhase(phase: CongressPhase) throws {
        let cycle = Sample.cycle(texts: [.congressProcess: [SecretariatParagraph("There were three phases.")]]
        )
        let section = try #require(
            try section(
                ["CAN": "proposals: { congress-process: { \(phase.rawValue): [a proposal] } }"], cycle))
        #expect(section.subsections == [])
        #expect(section.words == ["There were three phases.", "Canada proposed a proposal."])
    }

    @Test("There is no section when nobody wrote anything")
    func nothing() throws {
        #expect(try section(["CAN": "answers:"], Sample.cycle()) == nil)
    }

    private func section(_ submissions: KeyValuePairs<String, String>, _ cycle: Cycle) throws -> Section? {
        CongressProcessSection.section(try SampleReport.context(submissions, cycle: cycle))
    }
}
