internal import ArgumentParser
import FileAccess
import FollowUpCycle
import FollowUpModel
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

            Proposals and what stands at the top stand in every part. Who answered the whole and who cleared it stand in \
            none: a part that an agency answers names the agency, and what is answered anew is to be cleared anew.

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
        var files: [FileContent] = []
        var omission = ""
        for (number, share) in shares.enumerated() {
            let part = try whole.part(
                asking: share.items, isFirst: number == 0,
                answeredBy: division == .agency ? share.name : nil)
            let bytes = try format.bytes(
                part.form, filledIn: part.filledIn, savedAs: "\(names.all[number]).yaml", templates)
            files.append(FileContent(Path.name(paths[number]), bytes))
            if omission.isEmpty { omission = format.omission(from: part.filledIn) }
        }
        do {
            try world.files.create(files, in: folder, world.workers)
        } catch {
            throw Failure(error.message)
        }
        world.note(whole.findings, in: [whole.source])
        for (path, share) in zip(paths, shares) {
            let count = share.items.count.counted("question")
            world.terminal.output("Written: \(VisibleText.escaped(path)) (\(count))\n")
        }
        if !omission.isEmpty { world.terminal.error(omission) }
        let name = VisibleText.escaped(path)
        if whole.reply.saysWhoAnswered {
            world.terminal.error(
                "Who answered \(name), and when, stands in no part; “followup merge --respondent” takes it from there.\n"
            )
        }
        if whole.reply.isCleared { world.terminal.error("Who cleared \(name) stands in no part.\n") }
        return .clean
    }
}
