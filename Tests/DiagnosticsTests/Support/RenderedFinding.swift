import ByteText
import Diagnostics
import TestSupport

/// Returns the one finding marked in the text of a file, as `TextRenderer` shows it.
func rendered(
    _ marked: String, _ message: String = "wrong", severity: Severity = .error, help: String? = nil,
    path: String = "CAN.yaml"
) -> String {
    let marked = MarkedText(marked)
    let file = SourceFile(path: path, bytes: Array(marked.text.utf8))
    var renderer = TextRenderer(sources: [file])
    return marked.expected.map { mark in
        renderer.render(
            Diagnostic(
                code: mark.code, severity: severity, message: message,
                place: ByteText.SourceLocation(path: path, range: mark.range), help: help))
    }.joined()
}

/// Returns a finding at a range of a text, as `TextRenderer` shows it.
func rendered(_ text: String, at range: ByteRange) -> String {
    let file = SourceFile(path: "CAN.yaml", bytes: Array(text.utf8))
    var renderer = TextRenderer(sources: [file])
    return renderer.render(
        Diagnostic(
            code: "FU999", severity: .error, message: "wrong",
            place: ByteText.SourceLocation(path: file.path, range: range)))
}
