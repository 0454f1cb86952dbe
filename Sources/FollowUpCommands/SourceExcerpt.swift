import Diagnostics
import FollowUpReport

/// The lines of a file that a paragraph comes from, with their numbers.
///
/// Only the words meant and the name of their field are shown: on the same line may stand an answer that was given in
/// confidence.
enum SourceExcerpt {
    static func text(_ stretch: Provenance.Stretch, of file: SourceFile) -> String {
        let index = LineIndex(file)
        let last = min(stretch.end.line, index.count)
        guard stretch.start.line <= last else { return "" }
        let width = String(last).count
        return (stretch.start.line...last).map { number in
            let line = file.text(in: index.range(ofLine: number)).unicodeScalars
            let start = number == stretch.start.line ? stretch.start.column - 1 : 0
            let end = number == stretch.end.line ? max(start, stretch.end.column - 1) : line.count
            let words = line.prefix(end).dropFirst(start)
            let shown = before(line.prefix(start)) + String(words) + after(line.dropFirst(end))
            let margin = String(repeating: " ", count: width - String(number).count)
            return "  \(margin)\(number) | \(VisibleText.escaped(shown))\n"
        }.joined()
    }

    /// What stands before the words on their line, when it is nothing but the name of their field.
    private static func before(_ text: Substring.UnicodeScalarView) -> String {
        let opening: Set<Unicode.Scalar> = [" ", "\t", "-", "{", "["]
        let field = text.drop { opening.contains($0) }
        let name = field.prefix { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" }
        let rest = field.dropFirst(name.count)
        let isField =
            rest.isEmpty && name.isEmpty || rest.first == ":" && rest.dropFirst().allSatisfy { $0 == " " }
        return isField ? String(text) : "…"
    }

    /// What stands after the words on their line, when it is nothing but what closes them.
    private static func after(_ text: Substring.UnicodeScalarView) -> String {
        let closing: Set<Unicode.Scalar> = [" ", "\t", "}", "]", ","]
        return text.allSatisfy { closing.contains($0) } ? String(text) : "…"
    }
}
