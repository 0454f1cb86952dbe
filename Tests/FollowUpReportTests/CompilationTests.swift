import FollowUpModel
import TestSupport
import Testing

@testable import FollowUpReport

@Suite("Compiling")
struct CompilationTests {
    @Test("Sections and annexes stand in the order of the layout")
    func layouts() throws {
        let sections: [ReportPart] = [.conclusions, .followUpProposals, .introduction, .actionByState]
        let headings = try headings(ReportLayout(sections: sections, annexes: []))
        #expect(
            headings == [
                "I. Conclusions and recommendations",
                "II. Proposals by Member States for ways and means of ensuring appropriate follow-up to the Sample Declaration",
                "III. Introduction", "IV. Action taken by Member States",
            ])
        #expect(try self.headings(ReportLayout(sections: [], annexes: [])) == [])
        #expect(
            try self.headings(ReportLayout(sections: [], annexes: [.commitments])) == [
                "Annex. Commitments in the Sample Declaration addressed to States, and the States reporting action"
            ])
    }

    @Test("The project’s layout has the order of the 2011 report")
    func projectLayout() throws {
        #expect(
            try headings(SampleReport.layout()) == [
                "I. Introduction", "II. Follow-up to the Sample Declaration: operationalization",
                "III. Action taken by Member States",
                "IV. Proposals on potential areas of future activity of the United Nations Office on Drugs and Crime",
                "V. Proposals by Member States for ways and means of ensuring appropriate follow-up to the Sample Declaration",
                "VI. Improving the efficiency of the United Nations congresses on crime prevention and criminal justice",
                "VII. Preparations for the next United Nations congress on crime prevention and criminal justice",
                "VIII. Conclusions and recommendations",
                "Annex. Commitments in the Sample Declaration addressed to States, and the States reporting action",
            ])
    }

    @Test("A section for which nobody wrote anything is left out, unless it says that nothing was received")
    func emptySections() throws {
        let document = CompiledReport(try SampleReport.context()).report
        #expect(
            document.sections.map(\.heading) == [
                "Introduction", "Follow-up to the Sample Declaration: operationalization",
                "Action taken by Member States",
                "Proposals on potential areas of future activity of the United Nations Office on Drugs and Crime",
                "Proposals by Member States for ways and means of ensuring appropriate follow-up to the Sample Declaration",
            ])
    }

    @Test(
        "An exercise and a notice are announced",
        arguments: [
            (false, nil, []), (false, "A notice.", ["A notice."]),
            (
                true, nil,
                ["Exercise: the States named in this document, and all that they report, are invented."]
            ),
            (
                true, "A notice.",
                [
                    "Exercise: the States named in this document, and all that they report, are invented.",
                    "A notice.",
                ]
            ),
        ])
    func notices(isExercise: Bool, notice: String?, notices: [String]) throws {
        let context = try SampleReport.context(cycle: Sample.cycle(isExercise: isExercise, notice: notice))
        #expect(CompiledReport(context).report.notices == notices)
        #expect(CompiledReport(context).report.pageMark == (isExercise ? .exercise : nil))
    }

    @Test("No phrase is left with a name that was not filled in", arguments: ReportFormat.all)
    func phrases(format: ReportFormat) throws {
        let replies: KeyValuePairs = [
            "CAN": """
            answers:
              cybercrime-legislation: { status: implemented }
              cybercrime-capacity: { status: implemented, confidential: true }
              prison-rules:
                plan: [{ action: new rules, by: 2012-06-30 }, { action: training, by: "2012" }]
                assistance: { needed: [{ kind: training }], offered: [{ kind: other }] }
            proposals: { follow-up: [a database] }
            """,
            "MLT": "answers:",
        ]
        let contexts = [
            try SampleReport.context(replies, excluded: ["CZE"], cycle: Self.fullCycle()),
            try SampleReport.context(cycle: Self.fullCycle(isExercise: true)),
        ]
        for context in contexts {
            let bytes = try format.bytes(of: CompiledReport(context).report)
            let text = String(decoding: bytes, as: UTF8.self)
            for name in Self.names { #expect(!text.contains("{\(name)}")) }
        }
    }

    private static let names = [
        "State", "count", "date", "day", "from", "instrument", "last", "list", "mandate", "members", "month",
        "number", "state", "states", "status", "subject", "table", "text", "to", "year",
    ]

    private func headings(_ layout: ReportLayout) throws -> [String] {
        let context = try SampleReport.context(cycle: Self.fullCycle(), layout: layout)
        let document = CompiledReport(context).report
        return document.sections.map { "\($0.label) \($0.heading)" }
            + document.annexes.map { "\($0.label). \($0.heading)" }
    }

    /// Returns a cycle for every part of which the Secretariat wrote a paragraph.
    private static func fullCycle(isExercise: Bool = false) -> Cycle {
        let parts: [Cycle.Part] = [
            .introduction, .operationalization, .congressProcess, .nextCongress, .conclusions,
        ]
        return Sample.cycle(
            isExercise: isExercise,
            texts: Dictionary(uniqueKeysWithValues: parts.map { ($0, [SecretariatParagraph("Text.")]) }))
    }
}
