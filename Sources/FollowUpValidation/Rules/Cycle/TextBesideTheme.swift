import Diagnostics

/// A single text named beside a theme.
enum TextBesideTheme: Rule {
    static let page = RulePage(
        code: "FU416", name: "text-beside-theme", severity: .error,
        what: "An entry of editorial.yaml names both a theme and a single text.",
        why:
            "A paragraph stands for all that a State answered on a theme, so it is not clear which is meant.",
        before: "theme: cybercrime\nfield: summary", after: "theme: cybercrime")

    /// Returns a finding on a field that names one text in an entry that names a theme.
    static func check(_ field: String) -> Finding? {
        found(
            "“\(field)” stands beside “theme”, but a paragraph stands for all answers on a theme",
            help: "Remove “\(field)”, or make an entry of its own for that text.")
    }
}
