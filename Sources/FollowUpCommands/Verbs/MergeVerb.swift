internal import ArgumentParser
import Diagnostics
import FollowUpCycle
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
            from two, and a blank takes nothing away.

            Ministries usually name a respondent each. --respondent names the file whose respondent and day of submission \
            the whole reply has, such as the form that was divided. Who cleared a part is left out, unless all say the same.

            Examples:

              followup merge parts/CAN.*.yaml -o whole/CAN.yaml
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
        guard let reply = together.reply, let text = reply.merged.text else {
            var report = FindingsReport()
            report.add(together.findings, sources: together.sources)
            report.print(in: world)
            return report.status
        }
        var renderer = TextRenderer(sources: together.sources)
        for finding in together.findings { world.terminal.error(renderer.render(finding)) }
        try file.write(try format.bytes(reply.form, filledIn: text, folder), in: world)
        for (path, count) in zip(parts, reply.merged.taken) {
            world.terminal.error("\(count.counted("answer")) from \(VisibleText.escaped(path))\n")
        }
        let answered = reply.merged.taken.reduce(0, +)
        world.terminal.error("\(answered) of \(reply.merged.asked) questions answered.\n")
        return .clean
    }
}
