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
            The file is plain text that a person fills in without ever having seen YAML: every field is there, with \
            the question, the guidance and the allowed words beside it.

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

    @Argument(
        help:
            "The id of the checklist (see “followup instruments”); with --from, when it is another than before."
    )
    var checklist: String?

    @Option(
        help: ArgumentHelp(
            "The ISO 3166 alpha-3 code of the State; XAA to XZZ in an exercise.", valueName: "code"))
    var state: String?

    @Option(
        help: ArgumentHelp(
            "The contributor that the form is for, as in unodc, in place of a State.", valueName: "id"))
    var contributor: String?

    @Option(
        help: ArgumentHelp(
            "The id of the cycle, as in 2026; with --contributor also its folder.", valueName: "id"))
    var cycle: String?

    @Option(
        help: ArgumentHelp(
            "A filled checklist of the same State, whose answers are carried over.", valueName: "file"))
    var from: String?

    @Option(help: ArgumentHelp("A former edition, for a cycle that is on it.", valueName: "number"))
    var edition: Int?

    @Flag(help: "Only the questions of the short form, and what was answered before.")
    var core = false

    @OptionGroup var file: NewFileOptions
    @OptionGroup var templates: TemplateOptions

    func validate() throws {
        if contributor != nil {
            if state != nil { throw ValidationError("--contributor stands in place of --state") }
            if from != nil || core {
                throw ValidationError("--contributor goes without --from and --core")
            }
        }
        guard from == nil else { return }
        let addressee = contributor == nil ? ("--state", state) : ("--contributor", contributor)
        for (option, value) in [("the checklist", checklist), addressee, ("--cycle", cycle)]
        where value == nil {
            throw ValidationError("\(option) is missing; only with --from does the earlier checklist tell it")
        }
    }

    func run(in world: World) throws(Failure) -> ExitStatus {
        let folder = try TemplateFolder(world, named: templates.folder)
        if let contributor { return try writeContribution(of: contributor, folder, in: world) }
        let earlier = try from.map { path throws(Failure) in
            try EarlierReply(path, folder, world.files)
        }
        if let earlier, let state, state != earlier.submission.state {
            throw Failure(
                "\(earlier.source.path) is the checklist of \(earlier.submission.state), not of “\(state)”")
        }
        let id = checklist ?? earlier?.submission.checklist ?? ""
        let checklist = try folder.checklists().required(id, edition: edition)
        guard !core || checklist.items.contains(where: \.isCore) else {
            throw Failure("the checklist “\(id)” has no short form")
        }
        let elsewhere = try earlier?.elsewhere(for: checklist, folder) ?? [:]
        let form = BlankChecklist(
            checklist, state: try member(state ?? earlier?.submission.state ?? "", folder),
            cycle: cycle ?? earlier?.submission.cycle ?? "", on: nil, elsewhere: elsewhere,
            isShort: core)
        guard let earlier, earlier.submission.checklist == checklist.id else {
            try file.write(form.text, in: world)
            if let earlier { world.terminal.error(Self.account(of: elsewhere, earlier.submission)) }
            return .clean
        }
        let result = try earlier.carriedOver(onto: form)
        try file.write(result.text, in: world)
        world.terminal.error(Self.account(of: result))
        return .clean
    }

    /// Writes the form for a contribution.
    private func writeContribution(
        of id: String, _ folder: TemplateFolder, in world: World
    ) throws(Failure) -> ExitStatus {
        let reader = try SubmissionReader(folder, world.files)
        let checklist = try reader.checklists.required(self.checklist ?? "", edition: edition)
        let place = cycle ?? ""
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
            throw Failure("there is no contributor “\(id)”; there is: \(ids)")
        }
        let form = BlankContribution(
            contributor, on: checklist.instrument, context.cycle?.outcomes ?? [],
            cycle: context.cycle?.id ?? place)
        guard !form.isEmpty else {
            throw Failure(
                "no commitment of “\(checklist.instrument.id)” is addressed to those for whom \(id) answers")
        }
        try file.write(form.text, in: world)
        return .clean
    }

    private func member(_ code: String, _ folder: TemplateFolder) throws(Failure) -> MemberState {
        if MemberState.isInvented(code) {
            // A State of an exercise is named by its code.
            return MemberState(code: code, group: "", name: StateName("State \(code)"))
        }
        guard let state = try folder.membership().states[code] else {
            throw Failure(
                "“\(code)” is not the code of a Member State; write three capital letters, as in CAN")
        }
        return state
    }

    /// Returns a summary of what became of the earlier answers.
    private static func account(of result: CarriedOverChecklist) -> String {
        var lines = [
            "\(result.carriedOver.count.counted("answer")) carried over; \(result.asked - result.carriedOver.count) of "
                + "\(result.asked) questions to be answered."
        ]
        if !result.reworded.isEmpty {
            lines.append("The question was worded otherwise: \(result.reworded.joined(separator: ", ")).")
        }
        if !result.retired.isEmpty {
            lines.append(
                "Not asked any more, kept under “retired”: \(result.retired.joined(separator: ", ")).")
        }
        return lines.map { $0 + "\n" }.joined()
    }

    /// Returns a summary of which questions the answers on another checklist also answer.
    private static func account(of elsewhere: [String: [RelatedAnswer]], _ earlier: Submission) -> String {
        let whole = elsewhere.values.count { $0.contains(where: \.isWhole) }
        return
            "The answers on \(earlier.checklist) in cycle \(earlier.cycle) answer \(whole) of these questions wholly, and "
            + "\(elsewhere.count - whole) in part.\n"
    }
}
