import FollowUpModel
import TestSupport
import Testing

@testable import FollowUpReport

@Suite("The annex of commitments")
struct CommitmentsTableTests {
    @Test("It lists the commitments to States, and for each the States reporting action on any of its items")
    func rows() throws {
        let context = try SampleReport.context([
            "MLT": "answers: { cybercrime-capacity: { status: implemented } }",
            "CZE": """
            answers:
              cybercrime-legislation: { summary: No action had been taken., measures: [{ title: N/A }] }
              cybercrime-capacity: { status: under development }
              prison-rules: { status: not implemented, summary: It did not apply them. }
            """,
            "CAN": """
            answers:
              cybercrime-legislation: { status: not applicable }
              cybercrime-capacity: { challenges: Funds were lacking. }
            """,
        ])
        let annex = CommitmentsTable.tables(context)
        #expect(
            annex.tables.map(\.rows) == [
                [
                    ["1", "Laws on cybercrime", "Czech Republic, Malta"], ["3", "Rules for prisons", "–"],
                ]
            ])
        #expect(
            annex.heading
                == "Commitments in the Sample Declaration addressed to States, and the States reporting action"
        )
    }

    @Test("Its first column names the units of the instrument", arguments: ["Paragraph", "Rule"])
    func units(name: String) throws {
        let sample = Sample.checklist
        let instrument = Instrument(
            id: sample.instrument.id, title: "Sample Rules", shortTitle: "Sample Rules", symbol: "A/1",
            unit: name == "Rule" ? .rules : .paragraphs, themes: sample.instrument.themes,
            treaties: sample.instrument.treaties, commitments: sample.instrument.commitments)
        let context = try SampleReport.context(checklist: Checklist(sample.questions, on: instrument))
        #expect(CommitmentsTable.tables(context).tables.map { $0.columns.first?.heading } == [name])
        guard case .table(let others) = try #require(OtherCommitmentsTable.blocks(context).last) else {
            return
        }
        #expect(others.columns.first?.heading == name)
    }

    @Test(
        "no-action: An answer without a status that says that nothing was done is not listed as action",
        arguments: [
            "summary: Canada reported that no action had been taken on it.", "summary: No action.",
            "details: Canada had taken no action.", "challenges: Canada lacked funds.",
            "summary: Canada had done nothing., measures: [{ title: none }, { title: N/A, kind: law }, { title: \"-\" }]",
            "plan: [{ action: to adopt a law }]", "authority: Ministry of Justice",
            "summary: Canada had not acted., assistance: { needed: [{ kind: training }] }",
            "summary: Canada had adopted nothing., measures: [null]", "status: not implemented",
        ])
    func noAction(fields: String) throws {
        let context = try SampleReport.context(["CAN": "answers: { cybercrime-capacity: { \(fields) } }"])
        #expect(CommitmentsTable.tables(context).tables[0].rows.map { $0.last } == ["–", "–"])
    }
}
