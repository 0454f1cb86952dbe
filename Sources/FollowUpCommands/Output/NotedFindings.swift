import ByteText
import Diagnostics

extension World {
    /// Prints findings beside the output, to standard error: those that stop nothing, on what is left out of it.
    func note(_ findings: [Diagnostic], in sources: [SourceFile]) {
        guard !findings.isEmpty else { return }
        var renderer = TextRenderer(sources: sources)
        terminal.error(findings.map { renderer.render($0) }.joined())
    }
}
