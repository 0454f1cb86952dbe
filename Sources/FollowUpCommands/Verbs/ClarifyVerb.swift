internal import ArgumentParser
import FollowUpCycle
import FollowUpForms
import FollowUpModel
import FollowUpValidation

/// `followup clarify`
struct ClarifyVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "clarify",
        abstract: "Write the note that asks a State to clarify its reply.",
        discussion: """
            The note goes to people who have never seen this program: it names each question, what the State wrote \
            and what is asked, without codes. It says so when there is nothing to ask.

            Example:

              followup clarify Submissions/2026/CZE.yaml -o CZE.txt
            """)

    @Argument(help: ArgumentHelp("The State’s submission.", valueName: "file"))
    var path: String

    @OptionGroup var file: NewFileOptions
    @OptionGroup var templates: TemplateOptions

    func run(in world: World) throws(Failure) -> ExitStatus {
        let folder = try TemplateFolder(world, named: templates.folder)
        let reader = try SubmissionReader(folder, world.files)
        let context = reader.context(beside: path)
        let source = try world.files.source(path)
        guard !reader.isContribution(source) else {
            throw Failure(
                "\(path) is not the reply of a State but a contribution; “followup validate \(path)” says what is to be "
                    + "clarified in it")
        }
        let decoded = CycleCheck.check(
            [Submission.decode(source, in: context)], membership: context.membership)
        // The checklist of the reply, whose questions the note names or, if it names none, that of the cycle.
        let ids =
            [TopLevelField.word(of: "checklist", in: source.bytes), context.cycle?.checklist]
            .compactMap(\.self) + reader.checklists.ids
        let answered = decoded.first?.value.flatMap { reader.checklists[$0.checklist, $0.edition] }
        guard let checklist = answered ?? ids.lazy.compactMap({ reader.checklists[$0] }).first
        else { throw Failure("there is no checklist in \(folder.path)") }
        let name = decoded.first?.value.flatMap { context.membership.states[$0.state] }
        let note = ClarificationNote(
            decoded.flatMap(\.findings), in: decoded.first?.source ?? source, checklist: checklist,
            name: name.map { state in context.cycle.map { state.name(on: $0.reportDate) } ?? state.name },
            cycle: context.cycle, stage: stage(of: decoded))
        try file.write(note.text, in: world)
        return .clean
    }

    /// Returns how far the form has come. The note goes to the State, which knows what it gave in confidence.
    private func stage(of decoded: [Decoded<Submission>]) -> SubmissionStage {
        guard let decoded = decoded.first else { return .sent }
        return decoded.hasReplied ? .returned : decoded.value?.stage ?? .sent
    }
}
