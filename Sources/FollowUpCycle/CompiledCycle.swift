public import Diagnostics
public import FileAccess
import FollowUpModel
public import FollowUpReport
import FollowUpValidation

/// The compiled report on a cycle, and the files to write.
public struct CompiledCycle: Sendable {
    /// The report and the accompanying document.
    public let compiled: CompiledReport
    private let input: ReportInput
    private let options: ReportOptions
    private let context: ReportContext

    /// Compiles the report, with the paragraphs of one State per worker at a time.
    ///
    /// - Throws: ``Failure`` if a file of the cycle has changed since it was read.
    public init(_ input: ReportInput, _ options: ReportOptions, _ workers: Workers) throws(Failure) {
        self.input = input
        self.options = options
        var context = input.context(options, detailsAreApart: false)
        var compiled = Self.compiled(context, workers)
        if options.mayHaveAnnex, compiled.report.wordCount > options.wordLimit {
            context = input.context(options, detailsAreApart: true)
            compiled = Self.compiled(context, workers)
        }
        (self.context, self.compiled) = (context, compiled)
        if let path = input.read.changedFile {
            throw Failure(
                "\(path) was changed while the report was compiled; nothing was written: compile it again")
        }
    }

    private static func compiled(_ context: ReportContext, _ workers: Workers) -> CompiledReport {
        var replies: [ReplyParagraphs] = []
        workers.forEach(context.submissions) {
            ReplyParagraphs($0, context)
        } take: {
            replies.append($0)
        }
        return CompiledReport(context, replies)
    }

    /// The findings on departures from the house style, without confidential words.
    public var styleFindings: [Diagnostic] {
        let files = Dictionary(
            input.read.sources.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        let context = StyleContext(
            cycle: input.cycle, membership: input.read.membership, language: input.language,
            wordLimit: options.wordLimit
        ) { files[$0] }
        return input.read.redacting(compiled.styleFindings(context))
    }

    /// How the section on action taken reads.
    public var statistics: CompositionStatistics { compiled.statistics(context) }

    /// Writes the documents in each format and their provenance to the folder at `output`, replacing existing
    /// files. A document that was edited since it was written is kept as a copy beside it.
    ///
    /// - Throws: ``Failure`` if a file cannot be written; then none is.
    public func write(
        to output: String, as formats: [ReportFormat] = ReportFormat.all, _ workers: Workers
    ) throws(Failure) -> WrittenReport {
        let (fileSystem, tracing) = (input.read.fileSystem, tracing(formats))
        do {
            let documents = try ReportFile.made(
                of: compiled.documents.flatMap { files(of: $0, in: output, formats) }, workers)
            let record = ReportRecord(in: output, fileSystem)
            let edited = try record.keepEdited(in: output, replacedBy: documents, fileSystem)
            let provenance = FileContent(Provenance.fileName) { tracing.write(to: $0) }
            let written = documents.map(\.content) + [provenance]
            // Whenever the program is ended, the record knows what then stands there.
            try fileSystem.replace(
                [record.adding(documents).file] + written + [record.replacing(documents).file], in: output,
                workers)
            return WrittenReport(written.map(\.name), in: output, fileSystem, edited: edited)
        } catch {
            throw Failure(error.message)
        }
    }

    /// Writes the note on confidential answers, for the Secretariat alone, to the folder at `folder`. It is
    /// not part of the report.
    ///
    /// - Returns: The paths of the files.
    /// - Throws: ``Failure`` if a file cannot be written.
    public func writeConfidentialAnswers(
        to folder: String, as formats: [ReportFormat] = ReportFormat.all, _ workers: Workers
    ) throws(Failure) -> [String] {
        let answers = ConfidentialAnswers(input.read.submissions.compactMap(\.value))
        let note = NamedDocument(
            NamedDocument.confidentialAnswers, ReportDocument.confidentialAnswers(answers, context))
        let files = files(of: note, in: folder, formats)
        do {
            try input.read.fileSystem.replace(files, in: folder, workers)
        } catch {
            throw Failure(error.message)
        }
        return files.map { Path.join(folder, $0.name) }
    }

    private func tracing(_ formats: [ReportFormat]) -> Tracing {
        Tracing(
            compiled.documents, context, layout: options.layout.name, formats: formats.map(\.fileExtension),
            submissionsLeftOut: submissionsLeftOut,
            folder: ReportFolder.recordedName(ofCycle: input.read.files.path, input.read.fileSystem))
    }

    /// Returns a document in each format, as files of the folder at `output`.
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

    /// The submissions that were read but left out of the report, with the reasons.
    private var submissionsLeftOut: [SubmissionLeftOut] { repliesLeftOut + contributionsLeftOut }

    private var contributionsLeftOut: [SubmissionLeftOut] {
        let included = Set(input.contributions.accepted.map(\.path))
        return input.read.contributions.filter { !included.contains($0.source.path) }.map { contribution in
            SubmissionLeftOut(
                file: Path.join(CycleContributions.folder, Path.name(contribution.source.path)),
                reason: contribution.hasErrors
                    ? "it has errors, and awaits clarification"
                    : contribution.value?.isBlank ?? true
                        ? "nothing is reported in it" : "another file of the same contributor has errors")
        }
    }

    private var repliesLeftOut: [SubmissionLeftOut] {
        let included = Set(input.aggregate.submissions.map(\.path))
        return input.read.submissions.filter { !included.contains($0.source.path) }.map { submission in
            SubmissionLeftOut(
                file: Path.name(submission.source.path),
                reason: !submission.hasReplied
                    ? "it has no date of submission, answer for publication or proposal"
                    : submission.isRefused
                        ? "it has errors, and awaits clarification"
                        : "another file of the same State has errors")
        }
    }
}
