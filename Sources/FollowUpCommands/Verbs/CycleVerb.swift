internal import ArgumentParser
import FollowUpCycle
import FollowUpForms
import FollowUpModel

/// `followup cycle`
struct CycleVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "cycle",
        abstract: "Write the blank cycle file that the Secretariat fills in.",
        discussion: """
            The file holds the mandate, the cut-off date, the first page and the Secretariat’s own parts of the \
            report. It belongs into the folder of the cycle, under the name cycle.yaml.

            Examples:

              followup cycle salvador-2010 --cycle 2026 -o Submissions/2026/cycle.yaml
              followup cycle salvador-2010 --cycle trial --exercise -o Submissions/trial/cycle.yaml
            """)

    @Argument(help: "The id of the checklist (see “followup instruments”).")
    var checklist: String

    @Option(help: ArgumentHelp("The id of the cycle, as in 2026.", valueName: "id"))
    var cycle: String

    @Flag(help: "Make it an exercise, with invented States only.")
    var exercise = false

    @OptionGroup var file: NewFileOptions
    @OptionGroup var templates: TemplateOptions

    func run(in world: World) throws(Failure) -> ExitStatus {
        let folder = try TemplateFolder(world, named: templates.folder)
        let checklist = try folder.checklists().inUse.required(self.checklist, kind: "checklist")
        try file.write(BlankCycle(checklist, cycle: cycle, isExercise: exercise).text, in: world)
        return .clean
    }
}
