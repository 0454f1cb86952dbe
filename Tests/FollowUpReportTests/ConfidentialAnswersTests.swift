import FollowUpModel
import TestSupport
import Testing

@testable import FollowUpReport

@Suite("Confidential answers")
struct ConfidentialAnswersTests {
    /// An answer every field of which holds a secret.
    private static let confidential = """
            status: implemented
            summary: Canada kept SECRET one.
            details: Canada kept SECRET two.
            measures: [{ title: SECRET three, source: "https://SECRET.example.org" }]
            authority: SECRET four
            challenges: Canada lacked SECRET five.
            assistance:
              needed: [{ kind: training, note: SECRET six }]
              offered: [{ kind: training, note: SECRET seven }]
            plan: [{ action: SECRET eight, authority: SECRET nine }]
            confidential: true
        """

    @Test(
        "A report with a confidential answer is the report without it, in every layout",
        arguments: ["by-state", "by-theme"], [false, true])
    func isTheSame(layout: String, detailsAreApart: Bool) throws {
        let compiled = { (answers: String) throws in
            CompiledReport(
                try SampleReport.context(
                    ["CAN": answers, "MLT": "answers: { prison-rules: { summary: It applied them. } }"],
                    layout: SampleReport.layout(layout), detailsAreApart: detailsAreApart))
        }
        #expect(
            try compiled("answers:\n  cybercrime-legislation:\n\(Self.confidential)") == compiled("answers:"))
    }

    @Test(
        "A State that gave nothing but confidential answers, on a day that it does not say, has not replied")
    func onlyInConfidence() throws {
        let text = Sample.submission("answers:\n  prison-rules:\n\(Self.confidential)")
        let submission = try #require(Sample.decode(text).accepted)
        #expect(!submission.hasReplied)
        let context = try SampleReport.context(Aggregate(submission))
        #expect(CompiledReport(context) == CompiledReport(try SampleReport.context()))
    }

    @Test(
        "The note for the Secretariat names them, says everywhere that it is not for distribution, and holds no word of them"
    )
    func note() throws {
        let text = Sample.submission("answers:\n  prison-rules:\n\(Self.confidential)")
        let submission = try #require(Sample.decode(text).accepted)
        let note = ReportDocument.confidentialAnswers(
            ConfidentialAnswers([submission]), try SampleReport.context())
        for format in ReportFormat.all {
            let text = String(decoding: try format.bytes(of: note), as: UTF8.self)
            #expect(!text.contains("SECRET"))
            #expect(text.contains("Canada answered in confidence on Key point of prison-rules."))
            #expect(text.contains("Canada is not counted among the States that replied"))
            // Head and foot, the first page, each section.
            #expect(text.split(separator: "Not for distribution.").count > 6)
        }
        #expect(note.pageMark?.above == "Not for distribution.")
        let none = ReportDocument.confidentialAnswers(ConfidentialAnswers([]), try SampleReport.context())
        #expect(none.sections.map(\.words) == [["No State answered in confidence."]])
    }
}
