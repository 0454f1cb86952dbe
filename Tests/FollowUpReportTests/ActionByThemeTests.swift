import FollowUpModel
import TestSupport
import Testing

@testable import FollowUpReport

@Suite("Action by theme")
struct ActionByThemeTests {
    private static let canada = """
        answers:
          cybercrime-legislation:
            status: implemented
            summary: Canada reported a law.
            challenges: Canada lacked funds.
          cybercrime-capacity:
            measures: [{ title: A course, year: 2010 }]
            assistance:
              needed: [{ kind: training, note: training of judges }]
            plan: [{ action: a second course, by: "2012" }]
          prison-rules: { authority: Ministry of Justice }
        """
    private static let malta = """
        answers:
          cybercrime-legislation: { summary: Malta reported another law. }
          cybercrime-capacity:
            assistance: { offered: [{ kind: training }, { kind: funding }] }
        """

    @Test("A theme has what the replies say together, then what States report in alphabetical order, by kind")
    func parts() throws {
        let section = ActionByThemeSection.section(try context(["MLT": Self.malta, "CAN": Self.canada]))
        #expect(section.subsections.map(\.heading) == ["Cybercrime", "Prisons"])
        let cybercrime = section.subsections[0]
        #expect(
            cybercrime.subsections.map(\.heading) == [
                "Replies", "Action reported", "Challenges", "Assistance needed and offered", "Planned action",
            ])
        #expect(
            cybercrime.subsections.dropFirst().map(\.words) == [
                [
                    "Canada reported a law.", "Canada cited the following measures: A course (2010).",
                    "Malta reported another law.",
                ],
                ["Canada lacked funds."],
                [
                    "Canada indicated that it needed the following assistance: training of judges (training).",
                    "Malta offered the following assistance:",
                ],
                ["Canada planned the following: a second course (in 2012)."],
            ])
        #expect(
            section.subsections[1].subsections.last?.words == [
                "On the key point “Key point of prison-rules”, Canada named as the responsible agency: Ministry of Justice."
            ])
    }

    @Test("A theme on which nobody reported says so, without subheadings")
    func silent() throws {
        let section = ActionByThemeSection.section(try context(["MLT": Self.malta]))
        #expect(section.subsections[1].subsections.isEmpty)
        #expect(
            section.subsections[1].words == [
                "On the key point “Key point of prison-rules”, no State gave an answer for publication."
            ])
    }

    @Test("Needs are set against offers by kind, and only States that can be named are in the table")
    func assistance() throws {
        let section = AssistanceSection.section(
            try context([
                "MLT": Self.malta, "CAN": Self.canada,
                "CZE":
                    "answers: { prison-rules: { assistance: { needed: [{ kind: equipment }] }, confidential: true } }",
            ]))
        guard case .table(let table) = section.blocks[1] else { return }
        #expect(
            table.rows == [["Training", "Canada", "Malta"], ["Funding", "–", "Malta"]])
        #expect(
            section.words == [
                "One of the three replying States indicated a need for technical assistance, and one offered it.  sets needs against offers."
            ])
    }

    @Test("Without needs and offers the section says so")
    func noAssistance() throws {
        #expect(
            AssistanceSection.section(try context([:])).words == [
                "In answers for publication, no replying State indicated that it needed technical assistance, and none offered it."
            ])
    }

    @Test("The answers to each item add up to the replying States")
    func answersTable() throws {
        let table = AnswersTable.table(
            try context([
                "CAN": Self.canada, "MLT": Self.malta,
                "CZE": "answers: { prison-rules: { status: implemented, confidential: true } }",
            ])
        ).table
        #expect(
            table.rows == [
                ["Key point of cybercrime-legislation", "1", "0", "0", "0", "0", "1", "1"],
                ["Key point of cybercrime-capacity", "0", "0", "0", "0", "0", "2", "1"],
                ["Key point of prison-rules", "0", "0", "0", "0", "0", "1", "2"],
            ])
    }

    private func context(_ submissions: KeyValuePairs<String, String>) throws -> ReportContext {
        try SampleReport.context(submissions, layout: SampleReport.layout("by-theme"))
    }
}
