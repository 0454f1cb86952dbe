import ByteText
import Diagnostics
import YAMLSyntax

/// A colon that does not end the name of a field.
enum FieldColon: ReadingRule {
    static let page = RulePage(
        code: "FU025", name: "field-colon", severity: .error,
        what: "The colon after the name of a field is of another kind, or no space follows it.",
        why: "The line is then not read as a field.", before: "status:\"implemented\"",
        after: "status: \"implemented\"")

    static func check(_ problem: SyntaxProblem, in file: SourceFile) -> Finding? {
        guard problem.kind == .noColon else { return nil }
        let colon = file.text(in: problem.range)
        return found(
            colon == ":"
                ? "no space follows the colon" : "“\(colon)” is a colon of another kind",
            help: "Type a colon and a space: “: ”.")
    }

    static func fixTitle(_ problem: SyntaxProblem) -> String { "Write a colon and a space" }

    /// Checks a name that is not known where it stands: whether it is a known one with its text, because no
    /// space follows the colon.
    static func check(_ name: String, known: [String]) -> Finding? {
        guard let colon = name.firstIndex(of: ":"), known.contains(String(name[..<colon])) else { return nil }
        let text = name[name.index(after: colon)...]
        // Where a space follows, it is something else that makes the name unknown.
        guard text.first?.isWhitespace == false else { return nil }
        return found(
            "no space follows the colon after “\(name[..<colon])”", help: "Type a colon and a space: “: ”.",
            correction: Correction("\(name[..<colon]): \(text)", .safe))
    }
}
