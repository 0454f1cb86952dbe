internal import ArgumentParser
import FollowUpCycle

/// `followup withdraw`
struct WithdrawVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "withdraw",
        abstract: "Take a State’s reply out of a cycle, because the State withdrew it.",
        discussion: """
            It is recorded in correspondence.log with the reason, and the reply is no longer in the folder of the cycle, nor \
            in the report. What came is still kept in the folder “received”.

            Example:

              followup withdraw CAN --cycle Submissions/2026 --reason "note verbale of 3 March 2026"
            """)

    @Argument(help: ArgumentHelp("The code of the State.", valueName: "state"))
    var state: String

    @Option(help: ArgumentHelp("The folder of the cycle.", valueName: "folder"))
    var cycle: String

    @Option(help: ArgumentHelp("Why, for the log alone.", valueName: "text"))
    var reason: String

    @Flag(help: "Set a reply that was edited since aside. It is kept with what came.")
    var replaceEdited = false

    @OptionGroup var templates: TemplateOptions

    func run(in world: World) throws(Failure) -> ExitStatus {
        let reader = try SubmissionReader(TemplateFolder(world, named: templates.folder), world.files)
        let number = try Withdrawal.withdraw(
            state, because: reason, inCycle: cycle, reader, at: world.now(), settingAsideEdited: replaceEdited
        )
        world.terminal.output("Withdrawn: the reply of \(state), as number \(number) in the log\n")
        return .clean
    }
}
