internal import ArgumentParser
import FollowUpCycle
import FollowUpModel
import TerminalText

/// Which States letters are written to, and into which folder: the arguments that `invite` and `remind` share.
struct LetterOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("The folder of the cycle.", valueName: "folder"))
    var cycle: String

    @Option(
        name: .customLong("state"),
        help: ArgumentHelp(
            "The code of a State; may be given several times. Without it, all.", valueName: "code"))
    var states: [String] = []

    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: ArgumentHelp(
            "The folder to write into. A file that is there already is never overwritten.",
            valueName: "folder"))
    var folder: String

    @OptionGroup var templates: TemplateOptions

    /// Returns the letters of the cycle.
    func letters(in world: World) throws(Failure) -> CycleLetters {
        try CycleLetters(
            cycle, TemplateFolder(world, named: templates.folder), world.files, at: world.now())
    }

    /// Says how many letters were written.
    func report(_ letters: [SentLetter], _ kind: String, in world: World) {
        world.terminal.output(
            "Written: \(letters.count.counted(kind)) in \(VisibleText.escaped(folder))\n")
    }
}

/// `followup invite`
struct InviteVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "invite",
        abstract: "Write the form of each State, and the letter that goes with it.",
        discussion: """
            The cycle file says under “invitation” what States are sent: what the form is written as, whether it is \
            divided by theme, and which questions it asks. The letter, in Markdown and as a page to be sent or printed, \
            says on whose mandate the State is asked, by which day, how to fill in the form, where to return it and whom \
            to ask. It is to the focal points that registers.yaml lists. Where an earlier cycle beside this one has a \
            reply of the State, its answers are in the form, to be confirmed, changed or withdrawn.

            What is written is recorded in correspondence.log in the folder of the cycle. A State that was invited before is \
            left out, and named, unless --again is given.

            Examples:

              followup invite Submissions/2027 -o letters
              followup invite Submissions/2027 --region african -o letters
              followup invite Submissions/2027 --state CAN --again -o letters/again
            """)

    @OptionGroup var options: LetterOptions

    @Option(
        name: .customLong("region"),
        help: ArgumentHelp(
            "The id of a regional group, as in african; may be given several times.", valueName: "id"))
    var regions: [String] = []

    @Flag(help: "Invite also those that were invited before.")
    var again = false

    func run(in world: World) throws(Failure) -> ExitStatus {
        let cycle = try options.letters(in: world)
        let states = try cycle.addressees(options.states, regions: regions)
        let invitations = try Invitations(cycle, to: states, again: again, world.workers)
        try cycle.send(invitations.letters, to: options.folder, world.workers)
        options.report(invitations.letters, "invitation", in: world)
        if invitations.formerCount > 0 {
            world.terminal.output("With former answers: \(invitations.formerCount)\n")
        }
        var notes = invitations.remarks
        if !invitations.skipped.isEmpty {
            let names = invitations.skipped.map { "\($0.state.name.name) (\($0.day.iso))" }
            notes.append(
                "Invited before, and left out (--again invites them again): \(names.joined(separator: "; "))")
        }
        for note in notes { world.terminal.error(VisibleText.escaped(note) + "\n") }
        return .clean
    }
}
