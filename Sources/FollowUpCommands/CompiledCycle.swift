import Diagnostics
import FileAccess
import Fingerprints
import FollowUpModel
import FollowUpReport
import FollowUpValidation

/// How the report of a cycle is to be.
struct ReportOptions: Sendable {
    /// The layout and its name.
    let layout: (name: String, value: ReportLayout)
    /// The most words that it may have, annexes not counted.
    let wordLimit: Int
    /// Whether what States reported in full goes into a second document when the report is over the limit.
    let mayHaveAnnex: Bool
}

/// What a report is compiled from, once nothing stands in the way.
struct ReportBasis: Sendable {
    let read: CheckedCycle
    let cycle: Cycle
    let checklist: Checklist
    let aggregate: Aggregate
    let language: ReportLanguage

    fileprivate func context(_ options: ReportOptions, detailsAreApart: Bool) -> ReportContext {
        ReportContext(
            cycle: cycle, checklist: checklist, aggregate: aggregate, membership: read.membership,
            language: language, layout: options.layout.value, edits: read.edits?.accepted ?? [],
            detailsAreApart: detailsAreApart)
    }
}

/// The report on a cycle, with what is written of it.
struct CompiledCycle: Sendable {
    /// The report and what goes with it.
    let compiled: CompiledReport
    private let basis: ReportBasis
    private let options: ReportOptions
    private let context: ReportContext
    private let fingerprints: [String: String]

    /// Compiles the report, the paragraphs of as many States at a time as there are workers.
    init(_ basis: ReportBasis, _ options: ReportOptions, _ workers: Workers) async {
        self.basis = basis
        self.options = options
        var fingerprints: [String: String] = [:]
        await workers.forEach(basis.read.sources) {
            ($0.path, Fingerprint(of: $0.bytes).hex)
        } take: { path, fingerprint in
            fingerprints[path] = fingerprint
        }
        self.fingerprints = fingerprints
        var context = basis.context(options, detailsAreApart: false)
        var compiled = await Self.compiled(context, workers)
        if options.mayHaveAnnex, compiled.report.wordCount > options.wordLimit {
            context = basis.context(options, detailsAreApart: true)
            compiled = await Self.compiled(context, workers)
        }
        (self.context, self.compiled) = (context, compiled)
    }

    private static func compiled(_ context: ReportContext, _ workers: Workers) async -> CompiledReport {
        var replies: [ReplyParagraphs] = []
        await workers.forEach(context.submissions) {
            ReplyParagraphs($0, context)
        } take: {
            replies.append($0)
        }
        return CompiledReport(context, replies)
    }

    /// What is not in the house style; of what is confidential no word is said.
    var styleFindings: [Diagnostic] {
        let files = Dictionary(
            basis.read.sources.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        let context = StyleContext(
            cycle: basis.cycle, membership: basis.read.membership, language: basis.language,
            wordLimit: options.wordLimit
        ) { files[$0] }
        return basis.read.withholding(compiled.styleFindings(context))
    }

    /// The documents in each format and their provenance, as files of the folder at `output`. `recordedFolder` is what the folder
    /// of the cycle is called, the same on any machine.
    func files(in output: String, _ formats: [ReportFormat], recordedFolder: String) -> [FileContent] {
        let tracing = Tracing(
            compiled.documents, context, layout: options.layout.name, fingerprints: fingerprints,
            sources: basis.read.sources, submissionsLeftOut: submissionsLeftOut, folder: recordedFolder)
        return documents(in: output, formats)
            + [FileContent(Provenance.fileName) { tracing.write(to: $0) }]
    }

    private func documents(in output: String, _ formats: [ReportFormat]) -> [FileContent] {
        compiled.documents.flatMap { named in
            formats.map { format in
                let name = "\(named.name).\(format.fileExtension)"
                return FileContent(name) { take throws(FileFailure) in
                    do {
                        try format.write(named.document, to: take)
                    } catch {
                        throw FileFailure(
                            path: Path.join(output, name), action: "written",
                            reason: "libxml2 could not make it: \(error)")
                    }
                }
            }
        }
    }

    /// The submissions that were read and are not in the report, with the reasons.
    private var submissionsLeftOut: [SubmissionLeftOut] {
        let included = Set(basis.aggregate.submissions.map(\.path))
        return basis.read.submissions.filter { !included.contains($0.source.path) }.map { submission in
            SubmissionLeftOut(
                path: submission.source.path,
                reason: submission.hasErrors
                    ? "it has errors, and awaits clarification" : "another file of the same State has errors")
        }
    }
}
