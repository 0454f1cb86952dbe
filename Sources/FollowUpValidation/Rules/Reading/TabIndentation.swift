import Diagnostics

/// A tab where a line is indented.
enum TabIndentation: Rule {
    static let page = RulePage(
        code: "FU005", name: "tab-indentation", severity: .error,
        what: "A line is indented with a tab.",
        why:
            "The indentation says what belongs to what; it is made of spaces, because tabs look different in every editor.",
        before: "⇥status: \"implemented\"", after: "    status: \"implemented\"")

    static func finding() -> Finding {
        found("the line is indented with a tab", help: "Use spaces, as many as the lines beside it have.")
    }
}
