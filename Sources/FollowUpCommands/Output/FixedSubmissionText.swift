import FollowUpCycle
import TerminalText
import TextDiff

extension FixedSubmission {
    /// Prints what would be changed as a unified diff, without confidential lines.
    func printDifference(in world: World) {
        let (diff, isPartial) = UnifiedDiff.text(
            path: before.path, old: before.bytes, new: after.bytes, redacting: confidentialLines)
        // Raw if it is read by a program, so that it can be applied; escaped on a terminal, which must not
        // obey control characters in a file.
        world.terminal.output(world.terminal.isInteractive ? VisibleText.escapedLines(diff) : diff)
        if isPartial {
            world.terminal.error(
                "followup: \(VisibleText.escaped(before.path)): changes in or beside what is confidential are not shown\n"
            )
        }
    }

    /// Prints the number of fixes applied.
    func printCount(in world: World) {
        world.terminal.output(
            "\(VisibleText.escaped(before.path)): \(fixCount == 1 ? "one fix" : "\(fixCount) fixes") applied.\n"
        )
    }
}
