internal import ArgumentParser
import FollowUpCycle
import FollowUpModel
import TerminalText

/// `followup remind`
struct RemindVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "remind",
        abstract: "Write reminders to the States that have not replied, or not said who cleared their reply.",
        discussion: """
            The letter says what was received so far: nothing, a form that was begun, or a reply that does not say who \
            cleared it for the State. What it says of answers is how many there are.

            Reminders are recorded in correspondence.log in the folder of the cycle. A State that was not invited is not \
            reminded, nor one twice on one day; who is left out is said, with the reason.

            Examples:

              followup remind Submissions/2027 -o reminders
              followup remind Submissions/2027 --state CAN -o reminders
            """)

    @OptionGroup var options: LetterOptions

    func run(in world: World) throws(Failure) -> ExitStatus {
        let cycle = try options.letters(in: world)
        let states = try cycle.addressees(options.states)
        let reminders = try Reminders(cycle, to: states, world.workers)
        try cycle.send(reminders.letters, to: options.folder, world.workers)
        options.report(reminders.letters, "reminder", in: world)
        for reason in Reminders.Reason.allCases {
            let names = reminders.skipped.filter { $0.reason == reason }.map(\.state.name.name)
            if !names.isEmpty {
                world.terminal.error(
                    VisibleText.escaped("\(Self.words(reason)): \(names.joined(separator: "; "))") + "\n")
            }
        }
        return .clean
    }

    private static func words(_ reason: Reminders.Reason) -> String {
        switch reason {
        case .notInvited: "Not invited, and so not reminded"
        case .withdrawn: "Not reminded, since the reply was withdrawn"
        case .today: "Reminded today already"
        case .toBeClarified: "Not reminded, since the reply has errors (“followup clarify” asks about them)"
        case .cleared: "Replied, and cleared"
        }
    }
}
