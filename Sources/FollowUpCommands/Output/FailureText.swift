import Diagnostics
import FollowUpCycle
import TerminalText

extension Failure {
    /// The findings behind it, and what is wrong.
    var text: String {
        var renderer = TextRenderer(sources: [source].compactMap(\.self))
        return findings.map { renderer.render($0) }.joined() + "followup: \(VisibleText.escaped(message))\n"
    }
}
