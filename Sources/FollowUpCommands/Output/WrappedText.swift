import TerminalText

/// Text for a terminal, wrapped between words to at most 100 cells per line.
enum WrappedText {
    private static let width = 100

    /// Returns the lines of a text, each indented, with control characters made visible.
    static func lines(_ text: String, indent: Int = 2) -> String {
        var lines: [String] = []
        var line = ""
        for word in VisibleText.escaped(text).split(separator: " ") {
            if !line.isEmpty, indent + VisibleText.cells(line) + 1 + VisibleText.cells(String(word)) > width {
                lines.append(line)
                line = ""
            }
            line += (line.isEmpty ? "" : " ") + word
        }
        let margin = String(repeating: " ", count: indent)
        return (lines + [line]).map { margin + $0 + "\n" }.joined()
    }
}
