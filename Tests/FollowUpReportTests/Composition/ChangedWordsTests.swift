import FollowUpModel
import TestSupport
import Testing
import TextAnalysis

@testable import FollowUpReport

/// What may be changed in a State’s words is one table, in `CONTRIBUTING.md`; that nothing else is changed is a property of
/// `StateNarrativeTests`.
@Suite("What may be changed in a State’s words")
struct ChangedWordsTests {
    /// A row of the table.
    struct Row: CustomTestStringConvertible, Sendable {
        /// The change.
        let change: String
        /// What the State wrote in one field after the other.
        let written: [String]
        /// What the report prints of the last of them.
        let printed: String

        var testDescription: String { change }
    }

    @Test("Each row of the table is what the report does", arguments: try rows())
    func rowHolds(row: Row) throws {
        let texts = row.written.map { "\"\($0)\"" }
        let fields = zip(
            ["cybercrime-legislation", "cybercrime-capacity", "prison-rules"], texts
        ).map { "  \($0): { summary: \($1) }\n" }
        let decoded = Sample.decode(
            Sample.submission("answers:\n" + fields.joined()) + SampleReport.submitted)
        let items = Sample.checklist.items.map { item in
            Item(
                id: item.id, theme: item.theme, commitments: item.commitments,
                topic: item.id == "cybercrime-capacity" ? "digital evidence" : "", keyPoint: item.keyPoint,
                question: item.question, guidance: item.guidance)
        }
        let checklist = Checklist(
            id: "sample", edition: 1, title: "Sample checklist", instrument: Sample.checklist.instrument,
            items: items)
        let context = ReportContext(
            cycle: Sample.cycle(texts: [
                .introduction: [
                    SecretariatParagraph("The United Nations Office on Drugs and Crime (UNODC) had helped.")
                ]
            ]), checklist: checklist, aggregate: Aggregate(try #require(decoded.accepted)),
            membership: Sample.membership, language: try SampleReport.language(),
            layout: try SampleReport.layout())
        let words = CompiledReport(context).report.sections.flatMap(\.allParagraphs).map(\.words)
        let told = try #require(words.first { $0.hasPrefix("Canada") })
        #expect(told.hasSuffix(" " + row.printed) || told == row.printed, "\(told)")
    }

    private static func rows() throws -> [Row] {
        let lines = String(decoding: try Project.source("CONTRIBUTING.md").bytes, as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false)
        let table = lines.drop { $0 != "| what is changed | the State writes | the report prints |" }
            .prefix { $0.hasPrefix("|") }.dropFirst(2)
        let rows = table.map { line in
            let cells = line.split(separator: "|").map { $0.trimmingSpaces }
            return Row(change: cells[0], written: cells[1].components(" / "), printed: cells[2])
        }
        try #require(rows.count >= 8)
        return rows
    }
}

extension Section {
    /// The paragraphs of the section and of its subsections.
    fileprivate var allParagraphs: [Paragraph] { paragraphs + subsections.flatMap(\.allParagraphs) }
}

extension Substring {
    fileprivate var trimmingSpaces: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}

extension String {
    fileprivate func components(_ separator: String) -> [String] {
        var parts: [String] = []
        var rest = self[...]
        while let place = SubstringSearch.offsets(of: separator, in: String(rest)).first {
            let end = rest.utf8.index(rest.startIndex, offsetBy: place)
            parts.append(String(rest[..<end]))
            rest = rest[rest.utf8.index(end, offsetBy: separator.utf8.count)...]
        }
        return parts + [String(rest)]
    }
}
