internal import ArgumentParser
import FollowUpCycle
import TerminalText

/// `followup receipt`
struct ReceiptVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "receipt",
        abstract: "Say whether a file is the one that a receipt was given for.",
        discussion: """
            The exit status is 0 when it is the same, byte by byte, and 1 when something differs, which is said. With --log \
            the log of the cycle is read too: whether it is as it was written, and still has the entry of the receipt. So a \
            log that was altered, or cut short, is found out by any later receipt.

            This shows that a file is the same, and not who sent it.

            Example:

              followup receipt CAN-7.txt CAN.xlsx --log Submissions/2026/correspondence.log
            """)

    @Argument(help: ArgumentHelp("The receipt.", valueName: "receipt"))
    var receipt: String

    @Argument(help: ArgumentHelp("The file.", valueName: "file"))
    var file: String

    @Option(help: ArgumentHelp("The log of the cycle.", valueName: "file"))
    var log: String?

    func run(in world: World) throws(Failure) -> ExitStatus {
        let check = try ReceiptCheck(receipt, with: file, recordedIn: log, world.files)
        guard let receipt = check.receipt, check.differences.isEmpty else {
            world.terminal.output(check.differences.map { VisibleText.escaped($0) + "\n" }.joined())
            return .findings
        }
        world.terminal.output(
            VisibleText.escaped(
                "The same: this file was received on \(receipt.time.text), as number \(receipt.number) in the log of cycle "
                    + "\(receipt.cycle)" + (log == nil ? "" : ", which is as it was written up to there")
                    + ". Who sent it is not shown by this.") + "\n")
        return .clean
    }
}
