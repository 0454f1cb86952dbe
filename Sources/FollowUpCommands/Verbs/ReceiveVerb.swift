internal import ArgumentParser
import FollowUpCycle
import FollowUpModel
import TerminalText

/// `followup receive`
struct ReceiveVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "receive",
        abstract: "Take in what came from States: check it, keep it, and write a receipt.",
        discussion: """
            Each file is kept as it came in the folder “received” of the cycle, recorded in correspondence.log, and checked. \
            The newest one without errors becomes the reply of its State, such as XAA.yaml: a workbook is written as plain \
            text, and parts of a reply are put together. What has errors is not accepted, and what cannot be read is kept \
            and listed; then the exit status is 1. The receipt of each says what was found, in words for the State.

            A reply that somebody edited since it was received is not replaced: the exit status is 2, and what to do is said. \
            A file that came before is said to have, and nothing new is recorded.

            Examples:

              followup receive inbox --cycle Submissions/2026
              followup receive CAN.xlsx --cycle Submissions/2026 -o receipts
            """)

    @Argument(help: ArgumentHelp("The files that came, or folders of them.", valueName: "file"))
    var paths: [String]

    @Option(help: ArgumentHelp("The folder of the cycle.", valueName: "folder"))
    var cycle: String

    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: ArgumentHelp(
            "The folder to write the receipts to. Without it, “receipts” of the cycle.", valueName: "dir"))
    var output: String?

    @Flag(
        help:
            "Accept a reply without the answers that have an error, as “compile --skip-invalid” leaves them out."
    )
    var skipInvalid = false

    @Flag(help: "Set a reply that was edited since aside for the new one. It is kept with what came.")
    var replaceEdited = false

    @OptionGroup var templates: TemplateOptions

    func run(in world: World) throws(Failure) -> ExitStatus {
        let reader = try SubmissionReader(TemplateFolder(world, named: templates.folder), world.files)
        let receiving = try Receiving(
            inCycle: cycle, reader, at: world.now(), skippingInvalid: skipInvalid,
            replacingEdited: replaceEdited)
        var status = ExitStatus.clean
        try receiving.receive(paths, receiptsIn: output) { file in
            if !file.arrival.outcome.isAccepted { status = .findings }
            world.terminal.output(file.account)
        }
        return status
    }
}

extension ArrivalOutcome {
    fileprivate var isAccepted: Bool { if case .accepted = self { true } else { false } }
}

extension ReceivedFile {
    /// What became of it, and where its receipt is.
    fileprivate var account: String {
        let outcome =
            switch arrival.outcome {
            case .accepted(let reply):
                "accepted; \(reply.answered) of \(reply.asked.counted("question")) answered"
                    + (reply.leftOut.isEmpty ? "" : ", \(reply.leftOut.count) left out until corrected")
            case .notAccepted: "kept and not accepted; the receipt says why"
            case .unreadable: "kept and not read; the receipt says why"
            }
        return "\(VisibleText.escaped(path)): number \(number)\(state.map { ", \($0)" } ?? ""), \(outcome)"
            + (isRepeated ? " (the same file as before, nothing new)" : "")
            + "\n  Receipt: \(VisibleText.escaped(receipt))\n"
    }
}
