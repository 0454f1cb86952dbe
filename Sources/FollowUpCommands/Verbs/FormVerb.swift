internal import ArgumentParser
import FileAccess
import FollowUpCycle
import FollowUpModel
import TerminalText

/// `followup form`
struct FormVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "form",
        abstract: "Write the form that a State fills in: a page for a browser, a workbook, or plain text.",
        discussion: """
            The suffix of the file decides what is written. With .html it is one page that a focal point opens by a double \
            click and fills in without a network: it sends nothing, checks as you type, and saves the reply as the file \
            that is returned, which every other verb reads. With .xlsx it is a workbook for Excel or LibreOffice, which \
            every other verb reads too. With .yaml it is the checklist in plain text, as “followup checklist” writes it.

            With --from the page shows each former answer beside its question, to be confirmed, changed or withdrawn. With \
            --theme it asks the questions of some themes only, for the ministry that answers them.

            With --all-states the form of every Member State is written into the folder that -o names, each under the code \
            of its State: its page, or what --as says.

            A filled form in place of a checklist is written in another way: a workbook as plain text, or plain text as a \
            workbook or a page that begins with its answers.

            Examples:

              followup form salvador-2010 --state CAN --cycle 2027 -o CAN.html
              followup form salvador-2010 --state CAN --cycle 2027 -o CAN.xlsx
              followup form salvador-2010 --state CAN --cycle 2027 --core -o CAN.html
              followup form --from Submissions/2011/CAN.yaml --cycle 2027 -o CAN.html
              followup form salvador-2010 --all-states --cycle 2027 -o forms
              followup form salvador-2010 --all-states --as xlsx --cycle 2027 -o workbooks
              followup form CAN.xlsx -o CAN.yaml
            """)

    @OptionGroup var request: ChecklistRequest

    @Option(
        help: ArgumentHelp(
            "The language of the page, one of those in form/texts of the templates; without it, that of the questions.",
            valueName: "tag"))
    var language: String?

    @Flag(help: "The form of every Member State, into the folder named with -o.")
    var allStates = false

    @Option(name: .customLong("as"), help: "With --all-states: what the forms are written as.")
    var format: FormFormat?

    @OptionGroup var file: NewFileOptions
    @OptionGroup var templates: TemplateOptions

    func validate() throws {
        if allStates {
            if request.state != nil { throw ValidationError("--all-states stands in place of --state") }
            if request.from != nil { throw ValidationError("--all-states goes without --from") }
            return try request.requireAddressee("--all-states", "")
        }
        if format != nil {
            throw ValidationError("--as goes with --all-states; else the suffix says it")
        }
        guard filledForm == nil else { return }
        try request.requireAddressee("--state", request.state)
    }

    /// The path of a filled form that takes the place of a checklist.
    private var filledForm: String? {
        request.checklist.flatMap { name in
            WorkbookName.isOne(name) || [".yaml", ".yml"].contains(where: name.lowercased().hasSuffix)
                ? name : nil
        }
    }

    func run(in world: World) throws(Failure) -> ExitStatus {
        let folder = try TemplateFolder(world, named: templates.folder)
        if allStates { return try writeAll(folder, in: world) }
        let format = FormFormat(ofFileAt: file.path)
        guard let format else { throw FormFormat.unknown }
        try format.requirePage(for: language)
        let requested: RequestedForm
        if let filledForm {
            requested = try request.form(filledIn: filledForm, folder, in: world)
        } else {
            requested = try request.form(folder, path: file.path, in: world)
        }
        if format == .xlsx, request.from != nil {
            throw Failure(
                "a workbook has no place for former answers; write the form with --from as .html or .yaml")
        }
        let bytes = try format.bytes(
            requested.form, filledIn: requested.filledIn, of: requested.formerCycle, language: language,
            folder)
        try file.write(bytes, in: world)
        world.note(requested.findings, in: [requested.source].compactMap(\.self))
        let account = format.omission(from: requested.filledIn) + requested.account
        if !account.isEmpty { world.terminal.error(account) }
        return .clean
    }

    private func writeAll(_ folder: TemplateFolder, in world: World) throws(Failure) -> ExitStatus {
        guard let path = file.path, path != "-", !path.hasSuffix(".html"), !path.hasSuffix(".yaml") else {
            throw Failure("name the folder to write to with -o, as in -o forms")
        }
        let format = format ?? .html
        try format.requirePage(for: language)
        let pages = format == .html ? try FormPages(folder, language: language) : nil
        let forms = try request.formsOfAllStates(folder, path: path, in: world)
        let name = { (code: String) in "\(code).\(format.rawValue)" }
        if let there = forms.map({ Path.join(path, name($0.code)) }).first(where: {
            world.files.kind($0) != nil
        }) {
            throw Failure("\(there) is there already; nothing was written")
        }
        let files = forms.map { format.content(ofFileNamed: name($0.code), $0.form, on: pages) }
        do {
            try world.files.create(files, in: path, world.workers)
        } catch {
            throw Failure(error.message)
        }
        world.terminal.output("Written: \(forms.count.counted("form")) in \(VisibleText.escaped(path))\n")
        return .clean
    }
}
