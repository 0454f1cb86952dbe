import ByteText
import Diagnostics
import YAMLSyntax

/// A tab in the indentation of a line.
enum TabIndentation: ReadingRule {
    static let page = RulePage(
        code: "FU005", name: "tab-indentation", severity: .error,
        what: "A line is indented with a tab.",
        why:
            "The indentation says what belongs to what; it is made of spaces, because tabs look different in every editor.",
        before: "⇥status: \"implemented\"", after: "    status: \"implemented\"")

    static func check(_ problem: SyntaxProblem, in file: SourceFile) -> Finding? {
        guard problem.kind == .tabIndentation else { return nil }
        return found(
            problem.count > 1
                ? "this and \((problem.count - 1).counted("other line")) are indented with tabs"
                : "the line is indented with a tab",
            help: "Use spaces, as many as the lines beside it have.")
    }

    static func fixTitle(_ problem: SyntaxProblem) -> String { "Write spaces for the tabs" }
}
