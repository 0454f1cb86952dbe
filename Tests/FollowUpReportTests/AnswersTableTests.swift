import FollowUpModel
import TestSupport
import Testing

@testable import FollowUpReport

@Suite("The annex that counts answers")
struct AnswersTableTests {
    private static let replies: KeyValuePairs = [
        "CAN": """
        answers:
          cybercrime-legislation: { status: implemented }
          prison-rules: { authority: Ministry of Justice }
        """,
        "MLT": "answers: { cybercrime-legislation: { summary: Malta reported a law. } }",
        "CZE": "answers: { prison-rules: { status: implemented, confidential: true } }",
    ]

    @Test("Each theme has a table whose rows add up to the replying States")
    func tables() throws {
        let tables = AnswersTable.tables(try context()).tables
        #expect(tables.map(\.title) == ["Cybercrime", "Prisons"])
        #expect(
            tables.map(\.texts) == [
                [
                    ["Key point of cybercrime-legislation", "1", "0", "0", "0", "0", "1", "1"],
                    ["Key point of cybercrime-capacity", "0", "0", "0", "0", "0", "0", "3"],
                ], [["Key point of prison-rules", "0", "0", "0", "0", "0", "1", "2"]],
            ])
        for row in tables.flatMap(\.rows) { #expect(row.compactMap(\.count).reduce(0, +) == 3) }
        #expect(
            tables.map(\.note)
                == [
                    "Each row of this table and of those below adds up to the three replying States.", "",
                ].map { $0.replacing("three", with: "3") })
    }

    @Test("They are numbered after the tables of the text, and stand under their titles in every format")
    func numbered() throws {
        let report = CompiledReport(try context()).report
        let annex = try #require(report.annexes.last)
        #expect(annex.heading == "Answers to the checklist, by theme, key point and status")
        #expect(annex.tables.map(\.label) == ["Table 3", "Table 4"])
        // The only table of an annex has the heading of that for its title.
        #expect(report.annexes.first?.tables.map(\.label) == [nil])
        let markdown = String(decoding: try ReportFormat.markdown.bytes(of: report), as: UTF8.self)
        #expect(markdown.contains("\n\nTable 4\\\nPrisons\n\n| Key point | Implemented |"))
        let captions = try HTMLPage(report).elements.filter { $0.name == "caption" }.map(\.text)
        #expect(captions.suffix(2) == ["Table 3Cybercrime", "Table 4Prisons"])
        let notes = try HTMLPage(report).elements.filter { $0.name == "figcaption" }.map(\.text)
        #expect(!notes.contains(""))
    }

    private func context() throws -> ReportContext {
        try SampleReport.context(Self.replies, layout: SampleReport.layout("by-theme"))
    }
}
