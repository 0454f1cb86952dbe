internal import ArgumentParser
import FollowUpCycle
import FollowUpForms

/// `followup schema`
struct SchemaVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Write the JSON Schema with which editors help to fill in a checklist.",
        discussion: """
            An editor with a YAML language server then completes the fields and the words, shows the question beside \
            the answer, and underlines mistakes. The blank checklist names the schema in its first line; put the file \
            beside the checklists, under the name of the checklist and “.schema.json”.

            Examples:

              followup schema salvador-2010 -o Submissions/2026/salvador-2010.schema.json
              followup schema salvador-2010    (to standard output)
            """)

    @Argument(help: "The id of the checklist (see “followup instruments”).")
    var checklist: String

    @Option(help: ArgumentHelp("A former edition, for a cycle that is on it.", valueName: "number"))
    var edition: Int?

    @OptionGroup var file: NewFileOptions
    @OptionGroup var templates: TemplateOptions

    func run(in world: World) throws(Failure) -> ExitStatus {
        let folder = try TemplateFolder(world, named: templates.folder)
        let checklist = try folder.checklists().required(self.checklist, edition: edition)
        try file.write(SubmissionSchema(checklist).text, in: world)
        return .clean
    }
}
