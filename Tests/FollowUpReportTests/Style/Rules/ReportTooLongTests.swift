import FollowUpModel
import TestSupport
import Testing

@testable import FollowUpReport

@Suite("FU701 report-too-long")
struct ReportTooLongTests {
    @Test("A report at the limit is accepted; one word more is reported at the beginning of the cycle file")
    func limit() throws {
        let limit = try Self.limited("One two three.")
        try MarkedReport.check(cycle: Self.conclusions("One two three."), wordLimit: limit)
        let finding = try #require(
            try MarkedReport.check(
                start: "⟪FU701⟫", cycle: Self.conclusions("One two three four."), wordLimit: limit
            ).first)
        #expect(finding.message == "the report has \(limit + 1) words, 1 more than the limit of \(limit)")
        #expect(
            finding.help
                == "Shorten the longest sections, move what States reported in full to a second document with --annex, or ask for a waiver and give its limit with --word-limit."
        )
    }

    @Test(
        "The breakdown names every section at its first words, and the annex as not counted towards the limit"
    )
    func breakdown() throws {
        let finding = try #require(
            try MarkedReport.check(
                start: "⟪FU701⟫", cycle: Self.conclusions("One two three four."), wordLimit: 1
            ).first)
        #expect(
            finding.related.map(\.message) == [
                "Summary: 65 words", "I. Introduction: 146 words",
                "II. Follow-up to the Sample Declaration: operationalization: 71 words",
                "III. Action taken by Member States: 14 words",
                "IV. Proposals on potential areas of future activity of the United Nations Office on Drugs and Crime: 22 words",
                "V. Proposals by Member States for ways and means of ensuring appropriate follow-up to the Sample Declaration: 22 words",
                "VI. Conclusions and recommendations: 7 words",
                "Annex: 98 words, not counted towards the limit",
            ])
        #expect(
            finding.related.map { $0.place.range == .start } == [
                true, true, true, true, true, true, false, true,
            ])
    }

    private static func conclusions(_ text: String) -> String { "conclusions: [{ text: \(text) }]\n" }

    private static func limited(_ text: String) throws -> Int {
        let cycle = Sample.cycle(texts: [.conclusions: [SecretariatParagraph(text)]])
        return WordsBySection(CompiledReport(try SampleReport.context(cycle: cycle)).report).limited
    }
}
