internal import ArgumentParser
import FollowUpCycle
import FollowUpForms

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

            Examples:

              followup checklist salvador-2010 --state CAN --cycle 2026 -o CAN.yaml
              followup checklist salvador-2010 --state CAN --cycle 2026 --core -o CAN.yaml
              followup checklist salvador-2010 --state XAA --cycle trial    (an exercise; to standard output)
              followup checklist --from Submissions/2011/CAN.yaml --cycle 2026 -o CAN.yaml
              followup checklist doha-2015 --from Submissions/2011/CAN.yaml --cycle 2026 -o CAN.yaml
            """)

    @OptionGroup var request: ChecklistRequest
    @OptionGroup var file: NewFileOptions
    @OptionGroup var templates: TemplateOptions

    func run(in world: World) throws(Failure) -> ExitStatus {
        let requested = try request.form(
            TemplateFolder(world, named: templates.folder), path: file.path, in: world)
        try file.write(requested.text, in: world)
        if !requested.account.isEmpty { world.terminal.error(requested.account) }
        return .clean
    }
}
