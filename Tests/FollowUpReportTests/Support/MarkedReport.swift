import ByteText
import Diagnostics
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@testable import FollowUpReport

/// A report compiled from marked files, whose findings must be exactly those that the marks show.
enum MarkedReport {
    /// Checks a report whose conclusions are these paragraphs of the Secretariat.
    @discardableResult
    static func check(
        _ paragraphs: String..., wordLimit: Int = StyleContext.usualWordLimit,
        membership: Membership = Sample.membership, sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) throws -> [Diagnostic] {
        let entries = paragraphs.map { "  - text: |\n      \($0)\n" }.joined()
        return try check(
            cycle: paragraphs.isEmpty ? "" : "conclusions:\n\(entries)", wordLimit: wordLimit,
            membership: membership, sourceLocation: sourceLocation)
    }

    /// Checks a report of the sample cycle. Its file has a mark at the start if one is expected, the required
    /// fields with the first page of `report`, then `rest`; the submissions of Canada and Malta have the usual fields and the text given.
    @discardableResult
    static func check(
        start: String = "", report: String = bare, cycle rest: String = "", submission: String? = nil,
        malta: String? = nil,
        language: String = "en", wordLimit: Int = StyleContext.usualWordLimit,
        membership: Membership = Sample.membership,
        sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) throws -> [Diagnostic] {
        let cycleFile = MarkedFile("cycle.yaml", start + head(report) + rest)
        let cycle = try #require(
            Cycle.decode(
                cycleFile.source, checklists: ["sample": Sample.checklist], groups: membership.groups
            ).accepted, sourceLocation: sourceLocation)
        let membership =
            cycle.isExercise
            ? Membership(
                language: membership.language, groups: membership.groups, states: cycle.inventedStates)
            : membership
        let submissions = [("CAN", submission), ("MLT", malta)].compactMap { state, text in
            text.map {
                MarkedFile(
                    "\(state).yaml",
                    Sample.submission(state: state, $0).replacing(
                        "language: en", with: "language: \(language)"))
            }
        }
        let context = SubmissionContext(
            checklists: ["sample": Sample.checklist.questions], membership: membership, cycle: cycle)
        let aggregate = try submissions.reduce(Aggregate.empty) { aggregate, file in
            let decoded = Submission.decode(file.source, in: context)
            return aggregate.merging(
                Aggregate(
                    try #require(decoded.accepted, "\(decoded.findings)", sourceLocation: sourceLocation)))
        }
        let language = try SampleReport.language()
        let document = CompiledReport(
            ReportContext(
                cycle: cycle, checklist: Sample.checklist, aggregate: aggregate, membership: membership,
                language: language, layout: try SampleReport.layout())
        ).report
        let files = [cycleFile] + submissions
        let sources = files.map(\.source)
        let findings = StyleCheck.findings(
            in: document,
            StyleContext(
                cycle: cycle, membership: membership, language: language,
                wordLimit: wordLimit, file: { path in sources.first { $0.path == path } }))
        for file in files {
            file.marked.check(
                findings.filter { $0.place.path == file.source.path }, sourceLocation: sourceLocation)
        }
        return findings
    }

    /// A first page with nothing but a title, as it says itself.
    static let bare =
        "{ title: Follow-up to the Sample Declaration, without: [\(FirstPage.Part.allCases.map(\.rawValue).joined(separator: ", "))] }"

    private static func head(_ report: String) -> String {
        """
        cycle: "2011"
        checklist: sample
        edition: 1
        report: \(report)
        mandate: resolution 1/1
        cut-off-date: 2011-01-30

        """
    }

    private struct MarkedFile {
        let marked: MarkedText
        let source: SourceFile

        init(_ path: String, _ text: String) {
            marked = MarkedText(text)
            source = SourceFile(path: path, bytes: Array(marked.text.utf8))
        }
    }
}
