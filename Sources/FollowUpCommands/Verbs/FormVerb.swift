internal import ArgumentParser
import FileAccess
import FollowUpCycle
import TerminalText

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

            With --all-states the page of every Member State is written into the folder that -o names, each under the code \
            of its State.

            Examples:

              followup form salvador-2010 --state CAN --cycle 2027 -o CAN.html
              followup form salvador-2010 --state CAN --cycle 2027 --core -o CAN.html
              followup form --from Submissions/2011/CAN.yaml --cycle 2027 -o CAN.html
              followup form salvador-2010 --all-states --cycle 2027 -o forms
            """)

    @OptionGroup var request: ChecklistRequest

    @Option(
        help: ArgumentHelp(
            "The language of the page, one of those in form/texts of the templates; without it, that of the questions.",
            valueName: "tag"))
    var language: String?

    @Flag(help: "The page of every Member State, into the folder named with -o.")
    var allStates = false

    @OptionGroup var file: NewFileOptions
    @OptionGroup var templates: TemplateOptions

    func validate() throws {
        guard allStates else { return try request.requireAddressee("--state", request.state) }
        if request.state != nil { throw ValidationError("--all-states stands in place of --state") }
        if request.from != nil { throw ValidationError("--all-states goes without --from") }
        try request.requireAddressee("--all-states", "")
    }

    func run(in world: World) throws(Failure) -> ExitStatus {
        let folder = try TemplateFolder(world, named: templates.folder)
        if allStates { return try writeAll(folder, in: world) }
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

    private func writeAll(_ folder: TemplateFolder, in world: World) throws(Failure) -> ExitStatus {
        guard let path = file.path, path != "-", !path.hasSuffix(".html"), !path.hasSuffix(".yaml") else {
            throw Failure("name the folder to write to with -o, as in -o forms")
        }
        let pages = try FormPages(folder, language: language)
        let forms = try request.formsOfAllStates(folder, path: path, in: world).map {
            (path: Path.join(path, "\($0.code).html"), form: $0.form)
        }
        if let there = forms.first(where: { world.files.kind($0.path) != nil }) {
            throw Failure("\(there.path) is there already; nothing was written")
        }
        var failure: Failure?
        let files = world.files
        world.workers.forEach(forms) { form in
            Result { () throws(FileFailure) in
                try files.create(form.path, Array(pages.text(form.form).utf8))
            }
        } take: { result in
            if case .failure(let error) = result, failure == nil { failure = Failure(error.message) }
        }
        if let failure { throw failure }
        world.terminal.output("Written: \(forms.count.counted("form")) in \(VisibleText.escaped(path))\n")
        return .clean
    }
}
