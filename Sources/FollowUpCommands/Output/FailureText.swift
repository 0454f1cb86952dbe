import Diagnostics
import FollowUpCycle
import TerminalText

extension Failure {
    /// The findings that caused the failure, and its message.
    var text: String {
        var renderer = TextRenderer(sources: [source].compactMap(\.self))
        return findings.map { renderer.render($0) }.joined() + "followup: \(VisibleText.escaped(message))\n"
    }
}
