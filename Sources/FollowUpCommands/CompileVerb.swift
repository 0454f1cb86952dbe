internal import ArgumentParser
import Diagnostics
import FollowUpModel
import FollowUpReport
import FollowUpValidation

/// `followup compile`
struct CompileVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "compile",
        abstract: "Compile the report of the Secretary-General from the submissions of a cycle.",
        discussion: """
            Checks the submissions first. When one of them has an error nothing is written; with --skip-invalid such \
            a State is left out, and the report says that its reply awaits clarification. The report of \
            Submissions/2026 is written to Reports/2026 unless --output says otherwise, and beside it \
            provenance.json: where every paragraph comes from, and what was left out and why.

            The finished report is held against the house style: its length, and the words that States and the \
            Secretariat wrote (FU7 in “followup rules”). The limit on its words is for all but the annexes. What is \
            found is a warning; the report is written all the same.

            Examples:

              followup compile Submissions/2026
              followup compile Submissions/2026 --format html --output /tmp/report
            """)

    @Argument(help: ArgumentHelp("The folder of the cycle.", valueName: "folder"))
    var folder: String

    @Option(help: ArgumentHelp("The folder to write the report to.", valueName: "dir"))
    var output: String?

    @Option(help: ArgumentHelp("The formats, separated by commas: markdown, html.", valueName: "formats"))
    var format = "markdown,html"

    @Flag(help: "Leave out States whose submission has an error, and say so in the report.")
    var skipInvalid = false

    @Option(
        help: ArgumentHelp(
            "How the report is divided: \(ReportLayout.names.joined(separator: ", ")). Without it, as cycle.yaml says.",
            valueName: "layout"))
    var layout: String?

    @Flag(
        help:
            "When the report is over the word limit, put what States reported in full into a second document."
    )
    var annex = false

    @Option(
        help: ArgumentHelp("The most words the report may have, annexes not counted.", valueName: "number"))
    var wordLimit = StyleContext.usualWordLimit

    @OptionGroup var templates: TemplateOptions

    func validate() throws {
        if let layout, !ReportLayout.names.contains(layout) {
            throw ValidationError(
                "there is no layout “\(layout)”; there is: \(ReportLayout.names.joined(separator: ", "))")
        }
        guard (1...1_000_000).contains(wordLimit) else {
            throw ValidationError("--word-limit takes a number from 1 to 1,000,000")
        }
    }

    func run(in world: World) async throws(Failure) -> ExitStatus {
        let formats = try formats()
        let templates = try TemplateFolder(world, override: templates.folder)
        // The checklists take as long to be read as the others together.
        async let others = (
            membership: Result { () throws(Failure) in try templates.membership() },
            phrases: Result { () throws(Failure) in try templates.phrases() },
            words: Result { () throws(Failure) in try templates.styleWords() }
        )
        let checklists = try templates.checklists()
        guard world.files.kind(folder) == .folder else { throw Failure("there is no folder \(folder)") }
        let (readMembership, readPhrases, readWords) = await others
        let files = try CycleFiles(
            folder,
            SubmissionReader(
                checklists: checklists, membership: try readMembership.get(), files: world.files))
        let phrases = try readPhrases.get()
        let cycle = files.cycle?.accepted
        let layoutName = layout ?? cycle?.layout ?? ReportLayout.names[0]
        let layout = try templates.layout(layoutName)
        let output = self.output ?? ReportFolder.path(forCycle: folder)
        // Whether an annex is needed is known when all words have been counted, so that they are kept at hand.
        let scratch = Result { () throws(FileFailure) in
            annex ? nil : try world.files.scratch(for: output)
        }
        let checklist = cycle.flatMap { checklists[$0.checklist] }
        let read = await CheckedCycle(
            files, in: world,
            keeping: (try? scratch.get()).map { scratch in
                KeepingWords(scratch: scratch) { submission, edits in
                    // Without the checklist of the cycle there will be no report.
                    guard let checklist, submission.checklist == checklist.id else { return nil }
                    return ReplyOutline(
                        submission, edits: edits, checklist: checklist, phrases: phrases, layout: layout)
                }
            })
        var report = FindingsReport()
        report.add(
            read.findings, sources: read.sources,
            released: read.released)
        report.add([], sources: [], failures: read.failures)

        guard report.failures.isEmpty else {
            report.print(in: world)
            throw Failure("nothing was written, because not every file could be read")
        }
        guard let cycle, files.editorial?.hasErrors != true, let aggregate = aggregate(read), let checklist
        else {
            report.print(in: world)
            world.terminal.error("followup: nothing was written, because there are errors\n")
            return .findings
        }
        let keptIn: (any ScratchFile)?
        do throws(FileFailure) {
            keptIn = try scratch.get()
            if let failure = read.keepingFailure { throw failure }
        } catch {
            report.print(in: world)
            throw Failure(error.message)
        }
        let basis = Basis(
            read: read, cycle: cycle, checklist: checklist, aggregate: aggregate, layoutName: layoutName,
            layout: layout, phrases: phrases, words: try readWords.get(), scratch: keptIn)
        return try await write(formats, of: basis, to: output, &report, in: world)
    }

    /// What a report is compiled from, once nothing stands in the way.
    private struct Basis {
        let read: CheckedCycle
        let cycle: Cycle
        let checklist: Checklist
        let aggregate: Aggregate
        let layoutName: String
        let layout: ReportLayout
        let phrases: Phrases
        let words: StyleWords
        let scratch: (any ScratchFile)?

        func context(detailsAreApart: Bool) -> ReportContext {
            ReportContext(
                cycle: cycle, checklist: checklist, aggregate: aggregate, membership: read.files.membership,
                phrases: phrases, layout: layout, edits: read.edits?.accepted ?? [],
                laterParagraphs: read.laterParagraphs, detailsAreApart: detailsAreApart)
        }
    }

    /// Writes the report and what goes with it, and holds it against the house style meanwhile.
    private func write(
        _ formats: [ReportFormat], of basis: Basis, to output: String, _ report: inout FindingsReport,
        in world: World
    ) async throws(Failure) -> ExitStatus {
        let read = basis.read
        var context = basis.context(detailsAreApart: false)
        var compiled = CompiledReport(context)
        if annex, compiled.report.wordCount > wordLimit {
            context = basis.context(detailsAreApart: true)
            compiled = CompiledReport(context)
        }
        let styleContext = StyleContext(
            cycle: basis.cycle, membership: read.files.membership, phrases: basis.phrases,
            words: basis.words, wordLimit: wordLimit, file: read.file)
        var style = StyleCheck(compiled.report, styleContext)
        let cycleName = ReportFolder.recordedName(ofCycle: folder)
        let inTurn = RepliesInTurn(
            compiled.report, context, formats,
            files: [read.files.cycle?.source, read.files.editorial?.source].compactMap(\.self),
            folder: cycleName)
        let replies: WrittenReplies
        do {
            replies = try await WrittenReplies(inTurn, of: read, in: basis.scratch, world) {
                style.add($0, from: $1)
            }
        } catch {
            report.print(in: world)
            throw error
        }
        async let styleFindings = compiled.styleFindings(style, styleContext)
        let tracing = Tracing(
            compiled.documents, context, layout: basis.layoutName, fingerprints: read.fingerprints,
            sources: read.sources, known: replies.stretches,
            submissionsLeftOut: submissionsLeftOut(read, basis.aggregate), folder: cycleName)
        let written =
            documents(compiled, formats, replies, in: output)
            + [replies.content(Provenance.fileName) { tracing.write($0, to: $1) }]
        // What was found is printed meanwhile.
        async let result = replace(written, in: output, world)
        report.add(read.withholding(await styleFindings), sources: [])
        if !report.findings.isEmpty { report.print(in: world) }
        if annex, compiled.details == nil {
            world.terminal.output(
                "The report has \(compiled.report.wordCount) words, no more than \(wordLimit): it needs no annex.\n"
            )
        }
        do { try await result.get() } catch { throw Failure(error.message) }
        for file in written { world.terminal.output("Written: \(Path.join(output, file.name))\n") }
        for path in leftOver(beside: written.map(\.name), in: output, world) {
            world.terminal.output("From an earlier report, and no part of this one: \(path)\n")
        }
        return .clean
    }

    /// The documents of an earlier report that lie beside the files that were written: they are left to who may have use for
    /// them, but must not be taken for this report.
    private func leftOver(beside written: [String], in output: String, _ world: World) -> [String] {
        NamedDocument.names.flatMap { name in ReportFormat.allCases.map { "\(name).\($0.fileExtension)" } }
            .filter { !written.contains($0) }.map { Path.join(output, $0) }
            .filter { world.files.kind($0) == .file }
    }

    private func replace(
        _ files: [FileContent], in folder: String, _ world: World
    ) async -> Result<Void, FileFailure> {
        do throws(FileFailure) {
            return .success(try await world.files.replace(files, in: folder, world.workers))
        } catch {
            return .failure(error)
        }
    }

    /// The submissions that were read and are not in the report, with the reasons.
    private func submissionsLeftOut(_ read: CheckedCycle, _ aggregate: Aggregate) -> [SubmissionLeftOut] {
        let included = Set(aggregate.submissions.map(\.path))
        return read.replies.filter { !included.contains($0.path) }.map { reply in
            SubmissionLeftOut(
                path: reply.path,
                reason: reply.hasErrors
                    ? "it has errors, and awaits clarification" : "another file of the same State has errors")
        }
    }

    /// The accepted submissions together, and the States left out; nil when an error stands in the way.
    private func aggregate(_ read: CheckedCycle) -> Aggregate? {
        let invalid = read.replies.filter(\.hasErrors)
        let states = invalid.map { state(of: $0, in: read.files.membership) }
        guard invalid.isEmpty || skipInvalid && !states.contains(nil) else { return nil }
        let excluded = Set(states.compactMap { $0 })
        // Of a State with several files none can be taken for the one that is meant.
        let accepted = read.replies.compactMap(\.accepted).filter { !excluded.contains($0.state) }
        return Aggregate.merging(accepted.map(Aggregate.init) + excluded.map(Aggregate.init(excluded:)))
    }

    /// The State whose reply an invalid file is: the one named in it, else the one the file is named after.
    private func state(of reply: CheckedReply, in membership: Membership) -> String? {
        if let state = reply.state { return state }
        let name = String(Path.name(reply.path).prefix { $0 != "." })
        return membership.states[name]?.code
    }

    /// The documents in each format.
    private func documents(
        _ compiled: CompiledReport, _ formats: [ReportFormat], _ replies: WrittenReplies, in output: String
    ) -> [FileContent] {
        compiled.documents.flatMap { named in
            formats.map { format in
                let name = "\(named.name).\(format.fileExtension)"
                return replies.content(name) { reply, take throws(FileFailure) in
                    do {
                        try format.write(
                            named.document, later: { reply(.paragraphs($0.part, format), $0.path) }, to: take)
                    } catch {
                        throw FileFailure(
                            path: Path.join(output, name), action: "written",
                            reason: "libxml2 could not make it: \(error)")
                    }
                }
            }
        }
    }

    private func formats() throws(Failure) -> [ReportFormat] {
        var formats: [ReportFormat] = []
        for name in format.split(separator: ",") {
            guard let format = ReportFormat(rawValue: String(name)) else {
                let known = ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")
                throw Failure("there is no format “\(name)”; there is: \(known)")
            }
            if !formats.contains(format) { formats.append(format) }
        }
        guard !formats.isEmpty else { throw Failure("--format names no format") }
        return formats
    }
}
