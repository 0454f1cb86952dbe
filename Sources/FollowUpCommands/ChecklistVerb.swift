internal import ArgumentParser
import FollowUpForms
import FollowUpModel

/// `followup checklist`
struct ChecklistVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "checklist",
        abstract: "Write the blank checklist that is sent to a State.",
        discussion: """
            The file is plain text that a person fills in without ever having seen YAML: every field is there, with \
            the question, the guidance and the allowed words beside it.

            Examples:

              followup checklist salvador-2010 --state CAN --cycle 2026 -o CAN.yaml
              followup checklist salvador-2010 --state XAA --cycle trial    (an exercise; to standard output)
            """)

    @Argument(help: "The id of the checklist (see “followup instruments”).")
    var checklist: String

    @Option(
        help: ArgumentHelp(
            "The ISO 3166 alpha-3 code of the State; XAA to XZZ in an exercise.", valueName: "code"))
    var state: String

    @Option(help: ArgumentHelp("The id of the cycle, as in 2026.", valueName: "id"))
    var cycle: String

    @OptionGroup var file: NewFileOptions
    @OptionGroup var templates: TemplateOptions

    func run(in world: World) throws(Failure) -> ExitStatus {
        let folder = try TemplateFolder(world, override: templates.folder)
        let checklist = try folder.checklists().required(self.checklist, kind: "checklist")
        guard let state = MemberState.isInvented(state) ? invented : try folder.membership().states[state]
        else {
            throw Failure(
                "“\(state)” is not the code of a Member State; write three capital letters, as in CAN")
        }
        try file.write(BlankChecklist(checklist, state: state, cycle: cycle, on: nil).text, in: world)
        return .clean
    }

    /// A State of an exercise, which is called by its code.
    private var invented: MemberState {
        MemberState(code: state, group: "", name: StateName("State \(state)"))
    }
}
