import Diagnostics

/// FU706: an abbreviation that is spelled out but not used afterwards.
struct AbbreviationNotUsed: StyleRule {
    static let page = RulePage(
        code: "FU706", name: "abbreviation-not-used", severity: .warning,
        what:
            "An abbreviation is given in parentheses after its words, and not used in the rest of the report.",
        why: "House style: none for a term used once. The reader need not learn what is not used.",
        before: "the Financial Action Task Force (FATF), and no “FATF” after it",
        after: "the Financial Action Task Force")

    init(_ context: StyleContext) {}

    func findings(in report: CheckedReport) -> [Diagnostic] {
        let abbreviations = report.abbreviations
        let defined = abbreviations.names.filter {
            abbreviations[$0].definitions.count == abbreviations[$0].count
        }
        return defined.filter { abbreviations.wordCount(of: $0) == abbreviations[$0].count }.flatMap { name in
            abbreviations[name].definitions.filter(\.isOfWordsBefore).map {
                Self.finding(name).located(on: $0.words)
            }
        }
    }

    private static func finding(_ name: String) -> Finding {
        found("“\(name)” is not used in the rest of the report", help: "Leave “(\(name))” out.")
    }
}
