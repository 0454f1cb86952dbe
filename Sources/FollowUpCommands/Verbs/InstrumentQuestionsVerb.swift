internal import ArgumentParser
import FollowUpCycle
import FollowUpForms
import FollowUpModel

/// `followup instrument questions`
struct InstrumentQuestionsVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "questions",
        abstract: "Write a draft checklist: an item for each commitment to States.",
        discussion: """
            The file has an item for each commitment to States, with what it commits to beside it; the key points, \
            questions and guidance are still to be written. Move it to Templates/checklists once nothing in it is blank: \
            the other verbs refuse blanks there.

            Example:

              followup instrument questions doha-2015 -o doha-2015-questions.yaml
            """)

    @Argument(help: "The id of the instrument (see “followup instruments”).")
    var instrument: String

    @OptionGroup var file: NewFileOptions
    @OptionGroup var templates: TemplateOptions

    func run(in world: World) throws(Failure) -> ExitStatus {
        let folder = try TemplateFolder(world, named: templates.folder)
        let instrument = try folder.instruments().required(self.instrument, kind: "instrument")
        try file.write(DraftChecklist(on: instrument).text, in: world)
        return .clean
    }
}
