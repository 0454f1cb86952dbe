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

    @Test("A confidential answer is counted, and its words are nowhere", arguments: ReportFormat.all)
    func words(format: ReportFormat) throws {
        let context = try SampleReport.context([
            "CAN": "answers:\n  prison-rules:\n\(Self.confidential)", "MLT": "answers:",
        ])
        let document = CompiledReport(context).report
        let text = String(decoding: try format.bytes(of: document), as: UTF8.self)
        #expect(!text.contains("SECRET"))
        #expect(
            text.contains(
                "Canada also answered in confidence; how often is not stated, because the count would reveal a single answer within a regional group."
            ))
        #expect(
            document.annexes.map(\.table.rows) == [
                [["1", "Laws on cybercrime", "–"], ["3", "Rules for prisons", "–"]]
            ])
        // Only the lines that say whose replies they are, for the paragraph that counts them.
        #expect(
            Set(document.sections.flatMap(\.paragraphs).flatMap(\.sources))
                == Set(context.submissions.map(context.stateSource)))
    }

    @Test("Several confidential answers are counted after the others")
    func several() throws {
        let context = try SampleReport.context([
            "CZE": """
            answers:
              cybercrime-legislation: { summary: It kept a SECRET., confidential: true }
              cybercrime-capacity: { summary: It trained., confidential: false }
              prison-rules: { status: not implemented, confidential: true }
            """
        ])
        #expect(
            ActionByStateSection.section(context).words == [
                "The Czech Republic reported the following: It trained.",
                "The Czech Republic also provided two answers in confidence.",
            ])
    }
}
