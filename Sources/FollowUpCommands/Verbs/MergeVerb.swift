internal import ArgumentParser
import Diagnostics
import FollowUpCycle
import FollowUpModel
import FollowUpForms
import TerminalText

/// `followup merge`
struct MergeVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "merge",
        abstract: "Put the parts of a State’s reply together, and say where they contradict each other.",
        discussion: """
            The parts are files of one State on one edition of a checklist in one cycle: those of “followup split”, or \
            copies of one form that several ministries have filled in. What one answered is taken as it is. What several \
            answered is taken where one says all that the others say, word for word; otherwise each contradiction is listed \
            with its places and who answered, nothing is written, and the exit status is 1. An answer is never mixed \
            from two, and a blank takes nothing away. Nor is anything written while a comment asks for confidence: it might \
            end up beside another answer.

            Each part names its own respondent. --respondent names the file whose respondent and day of submission the \
            whole reply has, such as the form that was divided. Who cleared a part is left out: the whole is to be cleared.

            The suffix of the file decides what is written: a page, plain text, or a workbook.

            Examples:

              followup merge parts/CAN.*.yaml --respondent CAN.yaml -o whole/CAN.yaml
              followup merge justice.yaml interior.yaml --respondent CAN.yaml -o whole/CAN.yaml
            """)

    @Argument(help: ArgumentHelp("The parts.", valueName: "file"))
    var parts: [String]

    @Option(
        help: ArgumentHelp(
            "The file whose respondent and day of submission are taken.", valueName: "file"))
    var respondent: String?

    @OptionGroup var file: NewFileOptions
    @OptionGroup var templates: TemplateOptions

    func run(in world: World) throws(Failure) -> ExitStatus {
        let isPrinted = file.path == nil || file.path == "-"
        guard let format = isPrinted ? .yaml : FormFormat(ofFileAt: file.path) else {
            throw FormFormat.unknown
        }
        let folder = try TemplateFolder(world, named: templates.folder)
        let reader = try SubmissionReader(folder, world.files)
        let together = try PartsPutTogether(
            parts, respondentIn: respondent, writtenTo: file.path, reader)
        guard let reply = together.reply else {
            var report = FindingsReport()
            report.add(together.findings, sources: together.sources)
            report.print(in: world)
            if report.status == .clean {
                world.terminal.error("followup: nothing was put together until this is corrected\n")
            }
            return .findings
        }
        world.note(together.findings, in: together.sources)
        if format == .yaml {
            try file.write(reply.filledIn.text, in: world)
        } else {
            try file.write(try format.bytes(reply.form, filledIn: reply.filledIn, folder), in: world)
        }
        let omission = format.omission(from: reply.filledIn)
        if !omission.isEmpty { world.terminal.error(omission) }
        for (path, count) in zip(parts, reply.answered) {
            world.terminal.error("\(count.counted("answer")) from \(VisibleText.escaped(path))\n")
        }
        world.terminal.error(
            "\(reply.answered.reduce(0, +)) of \(reply.asked) questions answered.\n")
        return .clean
    }
}
