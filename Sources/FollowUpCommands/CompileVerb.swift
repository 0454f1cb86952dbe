internal import ArgumentParser
import FileAccess
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
        async let others = Result { () throws(Failure) in
            let membership = try templates.membership()
            return (membership: membership, language: try templates.language(membership.language))
        }
        let checklists = try templates.checklists()
        guard world.files.kind(folder) == .folder else { throw Failure("there is no folder \(folder)") }
        let (membership, language) = try await others.get()
        let reader = SubmissionReader(
            checklists: checklists, membership: membership, files: world.files)
        let read = try await CheckedCycle(folder, reader, in: world)
        let cycle = read.cycle?.accepted
        let layoutName = layout ?? cycle?.layout ?? ReportLayout.names[0]
        let options = ReportOptions(
            layout: (layoutName, try templates.layout(layoutName)), wordLimit: wordLimit,
            mayHaveAnnex: annex)
        var report = FindingsReport()
        report.add(read.findings, sources: read.sources, failures: read.failures)
        guard report.failures.isEmpty else {
            report.print(in: world)
            throw Failure("nothing was written, because not every file could be read")
        }
        guard let cycle, read.editorial?.hasErrors != true, let aggregate = aggregate(read),
            let checklist = checklists[cycle.checklist]
        else {
            report.print(in: world)
            world.terminal.error("followup: nothing was written, because there are errors\n")
            return .findings
        }
        let basis = ReportBasis(
            read: read, cycle: cycle, checklist: checklist, aggregate: aggregate,
            language: language)
        return try await write(
            await CompiledCycle(basis, options, world.workers), formats, read, &report, in: world)
    }

    /// Writes the report and what goes with it, and checks it against the house style meanwhile.
    private func write(
        _ compiled: CompiledCycle, _ formats: [ReportFormat], _ read: CheckedCycle,
        _ report: inout FindingsReport, in world: World
    ) async throws(Failure) -> ExitStatus {
        let output = self.output ?? ReportFolder.path(forCycle: folder)
        let files = compiled.files(
            in: output, formats, recordedFolder: ReportFolder.recordedName(ofCycle: folder))
        if let path = read.changedSince(world.files) {
            report.print(in: world)
            throw Failure(
                "\(path) was changed while the report was compiled; nothing was written: compile it again")
        }
        async let styleFindings = compiled.styleFindings
        // What was found is printed meanwhile.
        async let result = replace(files, in: output, world)
        report.add(await styleFindings, sources: [])
        if !report.findings.isEmpty { report.print(in: world) }
        if annex, compiled.compiled.details == nil {
            world.terminal.output(
                "The report has \(compiled.compiled.report.wordCount) words, no more than \(wordLimit): it needs no annex.\n"
            )
        }
        do { try await result.get() } catch { throw Failure(error.message) }
        for file in files { world.terminal.output("Written: \(Path.join(output, file.name))\n") }
        for path in leftOver(beside: files.map(\.name), in: output, world) {
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

    /// The accepted submissions together, and the States left out; nil when an error stands in the way.
    private func aggregate(_ read: CheckedCycle) -> Aggregate? {
        let invalid = read.submissions.filter(\.hasErrors)
        let states = invalid.map { state(of: $0, in: read.membership) }
        guard invalid.isEmpty || skipInvalid && !states.contains(nil) else { return nil }
        let excluded = Set(states.compactMap { $0 })
        // Of a State with several files none can be taken for the one that is meant.
        let accepted = read.submissions.compactMap(\.accepted).filter { !excluded.contains($0.state) }
        return Aggregate.merging(accepted.map(Aggregate.init) + excluded.map(Aggregate.init(excluded:)))
    }

    /// The State whose reply an invalid file is: the one named in it, else the one the file is named after.
    private func state(of submission: Decoded<Submission>, in membership: Membership) -> String? {
        if let state = submission.value?.state { return state }
        let name = String(Path.name(submission.source.path).prefix { $0 != "." })
        return membership.states[name]?.code
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
