public import Diagnostics
public import FileAccess
import FollowUpModel
public import FollowUpReport
import FollowUpValidation

/// The report on a cycle, with what is written of it.
public struct CompiledCycle: Sendable {
    /// The report and what goes with it.
    public let compiled: CompiledReport
    private let basis: ReportBasis
    private let options: ReportOptions
    private let context: ReportContext

    /// Compiles the report, the paragraphs of as many States at a time as there are workers. Throws when a file of the cycle
    /// was changed since it was read.
    public init(_ basis: ReportBasis, _ options: ReportOptions, _ workers: Workers) async throws(Failure) {
        self.basis = basis
        self.options = options
        var context = basis.context(options, detailsAreApart: false)
        var compiled = await Self.compiled(context, workers)
        if options.mayHaveAnnex, compiled.report.wordCount > options.wordLimit {
            context = basis.context(options, detailsAreApart: true)
            compiled = await Self.compiled(context, workers)
        }
        (self.context, self.compiled) = (context, compiled)
        if let path = basis.read.changedFile {
            throw Failure(
                "\(path) was changed while the report was compiled; nothing was written: compile it again")
        }
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
    public var styleFindings: [Diagnostic] {
        let files = Dictionary(
            basis.read.sources.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        let context = StyleContext(
            cycle: basis.cycle, membership: basis.read.membership, language: basis.language,
            wordLimit: options.wordLimit
        ) { files[$0] }
        return basis.read.withholding(compiled.styleFindings(context))
    }

    /// Writes the documents in each format and their provenance into the folder at `output`, in place of those that are there.
    /// Throws when one cannot be written; then none is.
    public func write(
        to output: String, as formats: [ReportFormat] = ReportFormat.all, _ workers: Workers
    ) async throws(Failure) -> WrittenReport {
        let files = files(in: output, formats)
        let fileSystem = basis.read.fileSystem
        do {
            try await fileSystem.replace(files, in: output, workers)
        } catch {
            throw Failure(error.message)
        }
        return WrittenReport(files.map(\.name), in: output, fileSystem)
    }

    /// Writes what States answered in confidence, for the Secretariat alone, into the folder at `folder`; gives the paths. Throws
    /// when it cannot be written. Nothing of it is part of the report.
    public func writeConfidentialAnswers(
        to folder: String, as formats: [ReportFormat] = ReportFormat.all, _ workers: Workers
    ) async throws(Failure) -> [String] {
        let answers = ConfidentialAnswers(basis.read.submissions.compactMap(\.value))
        let note = NamedDocument(
            NamedDocument.confidentialAnswers, ReportDocument.confidentialAnswers(answers, context))
        let files = files(of: note, in: folder, formats)
        do {
            try await basis.read.fileSystem.replace(files, in: folder, workers)
        } catch {
            throw Failure(error.message)
        }
        return files.map { Path.join(folder, $0.name) }
    }

    /// The documents in each format and their provenance, as files of the folder at `output`.
    private func files(in output: String, _ formats: [ReportFormat]) -> [FileContent] {
        let tracing = Tracing(
            compiled.documents, context, layout: options.layout.name, formats: formats.map(\.fileExtension),
            submissionsLeftOut: submissionsLeftOut,
            folder: ReportFolder.recordedName(ofCycle: basis.read.files.path))
        return compiled.documents.flatMap { self.files(of: $0, in: output, formats) }
            + [FileContent(Provenance.fileName) { tracing.write(to: $0) }]
    }

    /// A document in each format, as files of the folder at `output`.
    private func files(
        of named: NamedDocument, in output: String, _ formats: [ReportFormat]
    ) -> [FileContent] {
        formats.map { format in
            let name = "\(named.name).\(format.fileExtension)"
            return FileContent(name) { take throws(FileFailure) in
                do throws(DocumentNotWritten) {
                    try format.write(named.document, to: take)
                } catch {
                    throw FileFailure(
                        path: Path.join(output, name), action: "written",
                        reason: "\(error.library) could not make it: \(error.reason)")
                }
            }
        }
    }

    /// The submissions that were read and are not in the report, with the reasons.
    private var submissionsLeftOut: [SubmissionLeftOut] {
        let included = Set(basis.aggregate.submissions.map(\.path))
        return basis.read.submissions.filter { !included.contains($0.source.path) }.map { submission in
            SubmissionLeftOut(
                file: Path.name(submission.source.path),
                reason: submission.isRefused
                    ? "it has errors, and awaits clarification"
                    : submission.value?.hasReplied == true
                        ? "another file of the same State has errors"
                        : "it has no date of submission, answer for publication or proposal")
        }
    }
}
