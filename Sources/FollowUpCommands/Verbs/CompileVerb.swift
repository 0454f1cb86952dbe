internal import ArgumentParser
import FileAccess
import FollowUpCycle
import TerminalText
import FollowUpModel
import FollowUpReport

/// `followup compile`
struct CompileVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "compile",
        abstract: "Compile the report of the Secretary-General from the submissions of a cycle.",
        discussion: """
            Checks the submissions first. When one of them has an error nothing is written; with --skip-invalid an \
            answer that has an error is left out, and a State whose submission has one anywhere else. The report says \
            that this awaits clarification, provenance.json what is left out, and the State counts as having replied \
            if it gave a day of submission, an answer for publication or a proposal, or anything in their place that \
            cannot be read. An error in an answer given in confidence is printed, and does not stand in the way. The report of \
            Submissions/2026 is written to Reports/2026 unless --output says otherwise, and beside it \
            provenance.json: where every paragraph comes from, and what was left out and why. A report that was edited since \
            is kept: report.sha256 says what was written, and the edited copy becomes report.edited.md.

            What States answered in confidence is in none of these files. For the Secretariat alone, --internal writes \
            into another folder who did so and on which key points.

            The finished report is checked against the house style: its length, and the words that States and the \
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

    @Option(
        help: ArgumentHelp(
            "The formats, separated by commas: \(Self.formatNames.joined(separator: ", ")).",
            valueName: "formats"))
    var format = Self.formatNames.joined(separator: ",")

    @Flag(
        help:
            "Leave out answers that have an error, or States where it is elsewhere, and say so in the report."
    )
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

    @Flag(help: "Say how many paragraphs and sentences tell the action taken, and how long they are.")
    var statistics = false

    @Option(
        name: .customLong("internal"),
        help: ArgumentHelp(
            "The folder, away from all reports, to write to who answered in confidence: not for distribution.",
            valueName: "dir"))
    var internalFolder: String?

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
        let folder = try TemplateFolder(world, named: self.templates.folder)
        guard world.files.kind(self.folder) == .folder else {
            throw Failure("there is no folder \(self.folder)")
        }
        if let internalFolder,
            ReportFolder.isPublished(
                internalFolder, output: outputFolder(world.files), cycle: self.folder, world.files)
        {
            throw Failure(
                "\(internalFolder) lies where reports are published from; --internal takes a folder away from them"
            )
        }
        let templates = try ReportTemplates(folder, world.files, world.workers)
        let cycle = try CheckedCycle(self.folder, templates.reader, in: world)
        let options = ReportOptions(
            layout: try folder.layout(for: cycle, named: layout), wordLimit: wordLimit, mayHaveAnnex: annex)
        var findings = FindingsReport()
        findings.add(cycle.findings, sources: cycle.sources, failures: cycle.failures)
        guard findings.failures.isEmpty else {
            findings.print(in: world)
            throw Failure("nothing was written, because not every file could be read")
        }
        guard let basis = try ReportInput(cycle, templates, skippingInvalid: skipInvalid) else {
            findings.print(in: world)
            world.terminal.error("followup: nothing was written, because there are errors\n")
            return .findings
        }
        let report: CompiledCycle
        do {
            report = try CompiledCycle(basis, options, world.workers)
        } catch {
            findings.print(in: world)
            throw error
        }
        return try write(report, formats, &findings, in: world)
    }

    /// Writes the report and the accompanying document, and concurrently checks them against the house style.
    private func write(
        _ report: CompiledCycle, _ formats: [ReportFormat], _ findings: inout FindingsReport, in world: World
    ) throws(Failure) -> ExitStatus {
        let output = outputFolder(world.files)
        let (result, _) = world.workers.together {
            Result { () throws(Failure) in try report.write(to: output, as: formats, world.workers) }
        } _: {
            findings.add(report.styleFindings, sources: [])
            if !findings.findings.isEmpty { findings.print(in: world) }
        }
        if annex, report.compiled.details == nil {
            world.terminal.output(
                "The report has \(report.compiled.report.wordCount) words, no more than \(wordLimit): it needs no annex.\n"
            )
        }
        if statistics { world.terminal.output(StatisticsText.text(report.statistics)) }
        let written = try result.get()
        for path in written.paths { world.terminal.output("Written: \(VisibleText.escaped(path))\n") }
        for edited in written.edited {
            world.terminal.output(
                "\(VisibleText.escaped(edited.path)) was not as it had been compiled. What was typed there is kept: "
                    + "\(VisibleText.escaped(edited.copy))\n")
        }
        if !written.edited.isEmpty {
            world.terminal.output("Word texts with “followup edit”, and the next report has them too.\n")
        }
        for path in written.leftOver {
            world.terminal.output(
                "From an earlier report, and no part of this one: \(VisibleText.escaped(path))\n")
        }
        if let internalFolder {
            let paths = try report.writeConfidentialAnswers(
                to: internalFolder, as: formats, world.workers)
            for path in paths {
                world.terminal.output("Written, not for distribution: \(VisibleText.escaped(path))\n")
            }
        }
        return .clean
    }

    private func outputFolder(_ files: any FileSystem) -> String {
        output ?? ReportFolder.path(forCycle: folder, files)
    }

    private static let formatNames = ReportFormat.all.map(\.name)

    private func formats() throws(Failure) -> [ReportFormat] {
        var formats: [ReportFormat] = []
        for name in format.split(separator: ",") {
            guard let format = ReportFormat.all.first(where: { $0.name == name }) else {
                let known = Self.formatNames.joined(separator: ", ")
                throw Failure("there is no format “\(name)”; there is: \(known)")
            }
            if !formats.contains(format) { formats.append(format) }
        }
        guard !formats.isEmpty else { throw Failure("--format names no format") }
        return formats
    }
}
