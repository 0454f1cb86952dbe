import ByteText
import TerminalText

/// An excerpt of a source file: the numbered lines with the words that a paragraph comes from.
///
/// Only those words and the name of their field are shown, because a confidential answer may be on the same
/// line.
enum SourceExcerpt {
    /// Returns the lines of `file` in which `range` lies, each with its number.
    static func text(_ range: ByteRange, of file: SourceFile, lines index: LineIndex) -> String {
        if let cells = file.cells {
            let name = cells.cell(at: range.lowerBound)?.reference ?? ""
            let content = cells.content(at: range.lowerBound) ?? range
            return "  \(name) | \(VisibleText.escaped(file.shownText(in: content)))\n"
        }
        let (first, end) = index.positions(of: range)
        let last = end.line
        let width = String(last).count
        return (first.line...last).map { number in
            let line = index.range(ofLine: number).indices
            let start = max(line.lowerBound, Int(range.lowerBound))
            let end = max(start, min(line.upperBound, Int(range.upperBound)))
            let shown =
                before(file, line.lowerBound..<start) + file.text(in: ByteRange(start, end))
                + after(file, end..<line.upperBound)
            let margin = String(repeating: " ", count: width - String(number).count)
            return "  \(margin)\(number) | \(VisibleText.escaped(shown))\n"
        }.joined()
    }

    /// The maximum number of bytes that are examined on either side of the words: the indented name of a field
    /// is far shorter, and a line may have megabytes.
    private static let maxContext = 1_024

    /// Returns the text before the words on their line if it is only the name of their field.
    private static func before(_ file: SourceFile, _ range: Range<Int>) -> String {
        guard range.count <= maxContext else { return "…" }
        let text = file.text(in: ByteRange(range.lowerBound, range.upperBound)).unicodeScalars
        let opening: Set<Unicode.Scalar> = [" ", "\t", "-", "{", "["]
        let field = text.drop { opening.contains($0) }
        let name = field.prefix { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" }
        let rest = field.dropFirst(name.count)
        let isField =
            rest.isEmpty && name.isEmpty || rest.first == ":" && rest.dropFirst().allSatisfy { $0 == " " }
        return isField ? String(text) : "…"
    }

    /// Returns the text after the words on their line if it is only a closing mark.
    private static func after(_ file: SourceFile, _ range: Range<Int>) -> String {
        guard range.count <= maxContext else { return "…" }
        let text = file.text(in: ByteRange(range.lowerBound, range.upperBound)).unicodeScalars
        let closing: Set<Unicode.Scalar> = [" ", "\t", "}", "]", ","]
        return text.allSatisfy { closing.contains($0) } ? String(text) : "…"
    }
}
