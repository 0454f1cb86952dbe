internal import ArgumentParser
import Diagnostics
import FollowUpCycle
import FollowUpReport
import TerminalText

/// `followup plan`
struct PlanVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "Write the document that a State takes home: its self-assessment and action plan.",
        discussion: """
            The document has the reply in four columns, theme by theme, the planned steps in the order of their dates, the \
            assistance needed and offered, and the proposals. With --since it also says what has changed since an earlier \
            reply. It names neither who filled in nor who cleared the reply.

            It is for the State itself: answers given in confidence are in it, and then every page says so.

            The suffix of the file decides what is written: .html for a page to be read and printed, .md for Markdown. \
            Without -o it is Markdown.

            An answer with an error is left out; the document and a finding say which.

            Examples:

              followup plan CAN.yaml -o CAN-plan.html
              followup plan CAN.yaml --since 2026/CAN.yaml -o CAN-plan.html
            """)

    @Argument(help: ArgumentHelp("The State’s submission.", valueName: "file"))
    var path: String

    @Option(help: ArgumentHelp("An earlier reply of the same State.", valueName: "file"))
    var since: String?

    @OptionGroup var file: NewFileOptions
    @OptionGroup var templates: TemplateOptions

    func run(in world: World) throws(Failure) -> ExitStatus {
        let format = try format
        let folder = try TemplateFolder(world, named: templates.folder)
        let reader = try SubmissionReader(folder, world.files)
        let own = try ReplyOfState(path, reader)
        let earlier = try since.map { path throws(Failure) in try ReplyOfState(path, reader) }
        if let earlier { try requireSameForm(own, earlier) }
        var report = FindingsReport()
        report.add(own.findings, sources: [own.source])
        world.note(own.findings, in: [own.source])
        guard !own.reply.isBlank else {
            throw Failure("\(path) has no answer and no proposal yet that a document could be made of")
        }
        let document = ReportDocument.ownDocument(
            of: own.reply, since: earlier?.reply, checklists: reader.checklists,
            language: try folder.language(reader.membership.language))
        let bytes: [UInt8]
        do {
            bytes = try format.bytes(of: document)
        } catch {
            throw Failure("the document cannot be written: \(error.library) reports “\(error.reason)”")
        }
        try file.write(String(decoding: bytes, as: UTF8.self), in: world)
        if let since, let earlier, earlier.findings.contains(where: { $0.severity == .error }) {
            world.terminal.error(
                "followup: \(VisibleText.escaped(since)) has errors, and what cannot be read of it is not compared\n"
            )
        }
        return report.status
    }

    private var format: ReportFormat {
        get throws(Failure) {
            guard let path = file.path, path != "-" else { return .markdown }
            if let format = ReportFormat.all.first(where: { path.hasSuffix(".\($0.fileExtension)") }) {
                return format
            }
            let suffixes = Wording.choice(ReportFormat.all.map { ".\($0.fileExtension)" })
            throw Failure("\(path) is no name for the document; it ends in \(suffixes), as in CAN-plan.html")
        }
    }

    /// Checks that two replies are of one State on one checklist.
    private func requireSameForm(_ own: ReplyOfState, _ earlier: ReplyOfState) throws(Failure) {
        let (now, then) = (own.reply.submission, earlier.reply.submission)
        let (path, since) = (own.source.path, earlier.source.path)
        guard then.state == now.state else {
            throw Failure(
                "\(since) is the reply of \(then.state) and \(path) that of \(now.state); "
                    + "--since takes an earlier reply of the same State")
        }
        guard then.checklist == now.checklist else {
            throw Failure(
                "\(since) answers the checklist \(then.checklist) and \(path) \(now.checklist); "
                    + "--since takes an earlier reply on the same checklist")
        }
    }
}
