internal import ArgumentParser
import FollowUpCycle

/// `followup form`
struct FormVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "form",
        abstract: "Write the form that a State fills in: a page for a browser, or plain text.",
        discussion: """
            The suffix of the file decides what is written. With .html it is one page that a focal point opens by a double \
            click and fills in without a network: it sends nothing, checks as you type, and saves the reply as the file \
            that is returned, which every other verb reads. With .yaml it is the checklist in plain text, as “followup \
            checklist” writes it.

            With --from the page shows each former answer beside its question, to be confirmed, changed or withdrawn. With \
            --theme it asks the questions of some themes only, for the ministry that answers them.

            Examples:

              followup form salvador-2010 --state CAN --cycle 2027 -o CAN.html
              followup form salvador-2010 --state CAN --cycle 2027 --core -o CAN.html
              followup form --from Submissions/2011/CAN.yaml --cycle 2027 -o CAN.html
            """)

    @OptionGroup var request: ChecklistRequest

    @Option(
        help: ArgumentHelp(
            "The language of the page, one of those in form/texts of the templates; without it, that of the questions.",
            valueName: "tag"))
    var language: String?

    @OptionGroup var file: NewFileOptions
    @OptionGroup var templates: TemplateOptions

    func validate() throws { try request.requireAddressee("--state", request.state) }

    func run(in world: World) throws(Failure) -> ExitStatus {
        let folder = try TemplateFolder(world, named: templates.folder)
        let format = FormFormat(ofFileAt: file.path)
        guard format == .html || language == nil else {
            throw Failure("--language is for the page in .html; leave it out here")
        }
        guard let format else { throw FormFormat.unknown }
        let requested = try request.form(folder, path: file.path, in: world)
        let text = try format.text(
            requested.form, filledIn: requested.carriedOver?.text, of: requested.formerCycle,
            language: language,
            folder)
        try file.write(text, in: world)
        if !requested.account.isEmpty { world.terminal.error(requested.account) }
        return .clean
    }
}
