internal import ArgumentParser
import FollowUpCycle
import FollowUpForms
import FollowUpModel

/// `followup checklist`
struct ChecklistVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "checklist",
        abstract: "Write the checklist that is sent to a State: blank, or with its former answers.",
        discussion: """
            The file is plain text that a person fills in without ever having seen YAML: what an answer usually says \
            stands under each question, with the guidance and the allowed words, and what is rarely filled in at the end, \
            to be copied from there. At the top it names the deadline (or else the cut-off date) and the address of the \
            cycle.yaml in the folder of the file; without -o, of Submissions/<cycle>.

            With --from the answers of an earlier checklist stand in it: of an earlier cycle, or of an older edition. \
            They are marked “confirmed: false” and count once the State has confirmed them; the date is blank. The \
            answers to questions that are not asked any more are kept under “retired”. Of an answer on another checklist \
            that asks the same (see Templates/crosswalks) the place is given, to be confirmed with the day on which it \
            still held. The earlier file is left as it is.

            With --core only the questions of the short form are asked, at most 25 of each checklist. The file is one of the \
            same checklist: the State may send it as it is, or have the rest added later with --from.

            With --contributor the form is one for the Office, an institute or another organization, with the commitments \
            and other outcomes that are addressed to it and not to States (see Templates/contributors.yaml). With the folder \
            of the cycle in place of its id, the contributors and outcomes that cycle.yaml lists are known too.

            Examples:

              followup checklist salvador-2010 --state CAN --cycle 2026 -o CAN.yaml
              followup checklist salvador-2010 --state CAN --cycle 2026 --core -o CAN.yaml
              followup checklist salvador-2010 --contributor unodc --cycle Submissions/2026 -o unodc.yaml
              followup checklist salvador-2010 --state XAA --cycle trial    (an exercise; to standard output)
              followup checklist --from Submissions/2011/CAN.yaml --cycle 2026 -o CAN.yaml
              followup checklist doha-2015 --from Submissions/2011/CAN.yaml --cycle 2026 -o CAN.yaml
            """)

    @OptionGroup var request: ChecklistRequest

    @Option(
        help: ArgumentHelp(
            "The contributor that the form is for, as in unodc, in place of a State.", valueName: "id"))
    var contributor: String?

    @OptionGroup var file: NewFileOptions
    @OptionGroup var templates: TemplateOptions

    func validate() throws {
        guard contributor != nil else { return try request.requireAddressee("--state", request.state) }
        if request.state != nil { throw ValidationError("--contributor stands in place of --state") }
        if request.from != nil || request.core || !request.themes.isEmpty {
            throw ValidationError("--contributor goes without --from, --core and --theme")
        }
        try request.requireAddressee("--contributor", contributor)
    }

    func run(in world: World) throws(Failure) -> ExitStatus {
        let folder = try TemplateFolder(world, named: templates.folder)
        if let contributor { return try writeContribution(of: contributor, folder, in: world) }
        let requested = try request.form(folder, path: file.path, in: world)
        try file.write(requested.text, in: world)
        world.note(requested.findings, in: [requested.source].compactMap(\.self))
        if !requested.account.isEmpty { world.terminal.error(requested.account) }
        return .clean
    }

    /// Writes the form for a contribution.
    private func writeContribution(
        of id: String, _ folder: TemplateFolder, in world: World
    ) throws(Failure) -> ExitStatus {
        let reader = try SubmissionReader(folder, world.files)
        let checklist = try reader.checklists.required(request.checklist ?? "", edition: request.edition)
        let place = request.cycle ?? ""
        let isFolder = world.files.kind(place) == .folder
        let context = reader.contributionContext(inCycle: isFolder ? place : nil)
        if isFolder, context.cycle == nil {
            throw Failure("there is no cycle.yaml in \(place) that can be used")
        }
        if let expected = context.instrument, expected != checklist.instrument.id {
            throw Failure(
                "the cycle in \(place) is on the instrument “\(expected)”, not on “\(checklist.instrument.id)”"
            )
        }
        guard let contributor = context.contributors[id] else {
            let ids = context.contributors.all.map(\.id).sorted().joined(separator: ", ")
            throw Failure(
                "there is no contributor “\(id)”"
                    + (ids.isEmpty ? "; list it under “contributors” in cycle.yaml" : "; there is: \(ids)"))
        }
        let form = BlankContribution(
            contributor, on: checklist.instrument, context.cycle?.outcomes ?? [],
            cycle: context.cycle?.id ?? place)
        guard !form.isEmpty else {
            throw Failure(
                "nothing in “\(checklist.instrument.id)” or among the outcomes of the cycle is addressed to \(id)"
            )
        }
        try file.write(form.text, in: world)
        return .clean
    }
}
