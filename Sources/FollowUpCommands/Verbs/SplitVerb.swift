internal import ArgumentParser
import FileAccess
import FollowUpCycle
import FollowUpValidation
import TerminalText

/// `followup split`
struct SplitVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "split",
        abstract: "Divide a State’s form among the ministries that answer it.",
        discussion: """
            Each part is a form of its own that asks some of the questions, with what is answered already, and is sent \
            to whoever answers them. “followup merge” puts together what comes back. The file that is divided is left as it is.

            With --by theme there is a part for each theme. With --by agency a small file says which questions each \
            ministry or agency answers; every question is to be given to one:

              Ministry of Justice: [pretrial-detention, access-to-justice-and-defence]
              Ministry of the Interior:
                - cybercrime-legislation

            Proposals and what stands at the top stand in every part. Who cleared the reply stands in none: what is answered \
            anew is to be cleared anew.

            Examples:

              followup split CAN.yaml --by theme -o parts
              followup split CAN.yaml --by agency --agencies agencies.yaml --as yaml -o parts
            """)

    /// By what a form is divided.
    enum Division: String, CaseIterable, ExpressibleByArgument {
        case theme, agency
    }

    @Argument(help: ArgumentHelp("The form, blank or begun.", valueName: "file"))
    var path: String

    @Option(name: .customLong("by"), help: "By what the questions are divided.")
    var division: Division

    @Option(
        help: ArgumentHelp(
            "With --by agency: the file that says which questions each answers.", valueName: "file"))
    var agencies: String?

    @Option(name: .customLong("as"), help: "What the parts are written as.")
    var format = FormFormat.html

    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: ArgumentHelp(
            "The folder to write the parts into. A file that is there already is never overwritten.",
            valueName: "folder"))
    var folder: String

    @OptionGroup var templates: TemplateOptions

    func validate() throws {
        if division == .agency, agencies == nil { throw ValidationError("--by agency goes with --agencies") }
        if division == .theme, agencies != nil { throw ValidationError("--agencies goes with --by agency") }
    }

    func run(in world: World) throws(Failure) -> ExitStatus {
        let templates = try TemplateFolder(world, named: templates.folder)
        let whole = try ReplyToDivide(path, SubmissionReader(templates, world.files))
        var shares = whole.byTheme
        if let agencies {
            let file = try world.files.source(agencies)
            let listed = whole.byAgency(file)
            var report = FindingsReport()
            report.add(listed.findings, sources: [file])
            if !listed.findings.isEmpty { report.print(in: world) }
            guard report.status == .clean else { return report.status }
            shares = listed.agencies
        }
        let names = PartNames(of: shares.map(\.name), state: whole.submission.state)
        let paths = names.all.map { Path.join(folder, "\($0).\(format.rawValue)") }
        if let taken = paths.first(where: { world.files.kind($0) != nil }) {
            throw Failure("\(taken) cannot be written: it is there already; nothing was changed")
        }
        var files: [[UInt8]] = []
        for (number, share) in shares.enumerated() {
            let part = try whole.part(asking: share.items, isFirst: number == 0)
            files.append(
                try format.bytes(
                    part.form, filledIn: part.text, savedAs: "\(names.all[number]).yaml", templates))
        }
        for (number, bytes) in files.enumerated() {
            do {
                try world.files.create(paths[number], bytes)
            } catch {
                throw Failure(error.message)
            }
            let count = shares[number].items.count.counted("question")
            world.terminal.output("Written: \(VisibleText.escaped(paths[number])) (\(count))\n")
        }
        if whole.reply.isCleared {
            world.terminal.error("Who cleared \(VisibleText.escaped(path)) stands in no part.\n")
        }
        return .clean
    }
}
