import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@testable import FollowUpReport

@Suite("Reports compiled from random replies")
struct RandomReportTests {
    @Test("Each text of a State stands in the report exactly once", arguments: Proof.seeds(outOf: 2_000))
    func printed(seed: UInt64) throws {
        let replies = RandomReplies(seed: seed)
        for text in try seen(replies) {
            for line in replies.printed {
                #expect(
                    text.utf8.split(separator: Array(line.utf8), omittingEmptySubsequences: false).count == 2,
                    "\(line)")
            }
        }
    }

    @Test(
        "No word of a respondent or of a confidential answer stands in the report",
        arguments: Proof.seeds(outOf: 2_000))
    func withheld(seed: UInt64) throws {
        let replies = RandomReplies(seed: seed)
        for text in try seen(replies) {
            for word in replies.withheld { #expect(!text.contains(word)) }
        }
    }

    @Test(
        "The same replies give the same bytes, whatever order they come in",
        arguments: Proof.seeds(outOf: 1_000))
    func sameBytes(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let replies = RandomReplies(seed: seed)
        let parts =
            try replies.files.map { Aggregate(try submission($0.state, $0.text)) }
            + [Aggregate(excluded: "SSD")]
        let bytes = try compiled(parts)
        #expect(try compiled(parts) == bytes)
        #expect(try compiled(parts.shuffled(using: &random)) == bytes)
        #expect(try compiled(parts.reversed() + parts) == bytes)
    }

    @Test("No paragraph has a lone subparagraph", arguments: Proof.seeds(outOf: 1_000))
    func loneSubparagraphs(seed: UInt64) throws {
        let aggregate = try RandomReplies(seed: seed).files.reduce(Aggregate.empty) {
            $0.merging(Aggregate(try submission($1.state, $1.text)))
        }
        let document = CompiledReport(
            try SampleReport.context(aggregate, checklist: Sample.checklistOnTreaties)
        ).report
        #expect(!document.sections.flatMap(\.paragraphs).contains { $0.subparagraphs.count == 1 })
    }

    /// Returns the report as a reader sees it, in each format.
    private func seen(_ replies: RandomReplies) throws -> [String] {
        let aggregate = try replies.files.reduce(Aggregate.empty) {
            $0.merging(Aggregate(try submission($1.state, $1.text)))
        }
        let document = CompiledReport(
            try SampleReport.context(aggregate, checklist: Sample.checklistOnTreaties)
        ).report
        let markdown = String(decoding: try ReportFormat.markdown.bytes(of: document), as: UTF8.self)
        let html = try #require(try HTMLPage(document).first("body"))
        return [MarkdownWords.seen(in: markdown), html.text]
    }

    private func compiled(_ parts: [Aggregate]) throws -> [[UInt8]] {
        let aggregate = parts.reduce(Aggregate.empty) { $0.merging($1) }
        let document = CompiledReport(
            try SampleReport.context(aggregate, checklist: Sample.checklistOnTreaties)
        ).report
        return try ReportFormat.all.map { try $0.bytes(of: document) }
    }

    private func submission(_ state: String, _ text: String) throws -> Submission {
        let decoded = Sample.decode(
            Sample.submission(state: state, text), path: "\(state).yaml", context: Sample.contextOnTreaties)
        return try #require(decoded.accepted, "\(decoded.findings)\n\(text)")
    }
}
