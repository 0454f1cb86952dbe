import FollowUpCycle
import JSONText
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

    /// What was done, line by line, as a text that ends in a line break.
    var text: String {
        let path = VisibleText.escaped(before.path)
        let count = "\(path): \(fixCount == 1 ? "one fix" : "\(fixCount) fixes") applied.\n"
        let lines = lines
        let more = lines.count - Self.maxLines
        return count + lines.prefix(Self.maxLines).map { "\(path):\($0.text)\n" }.joined()
            + (more > 0 ? "\(path): \(more.counted("further line")) changed.\n" : "")
    }

    /// The same as a JSON value.
    var json: JSONValue {
        .object([
            .init("path", .string(before.path)), .init("fixes", .number(fixCount)),
            .init("lines", .array(lines.prefix(Self.maxLines).map(\.json))),
        ])
    }
}
