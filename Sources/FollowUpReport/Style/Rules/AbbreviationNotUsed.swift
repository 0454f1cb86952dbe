import Diagnostics

/// An abbreviation that is explained and not needed.
enum AbbreviationNotUsed: StyleRule {
    static let page = RulePage(
        code: "FU706", name: "abbreviation-not-used", severity: .warning,
        what:
            "An abbreviation is given in parentheses after its words, and not used in the rest of the report.",
        why: "House style: none for a term used once. The reader need not learn what is not used.",
        before: "the Financial Action Task Force (FATF), and no “FATF” after it",
        after: "the Financial Action Task Force")

    static func findings(in report: CheckedReport) -> [Diagnostic] {
        let abbreviations = report.abbreviations
        return abbreviations.names.flatMap { name in
            let uses = abbreviations[name]
            // It may be used within a word, as in “UNODC-led”, or in a text in another language.
            let count = report.texts.reduce(0) { $0 + $1.words.count { $0.text.contains(name) } }
            guard uses.allSatisfy(\.isDefinition), count == uses.count else { return [Diagnostic]() }
            return uses.filter(\.isOfWordsBefore).map {
                report.diagnostic(finding(name), at: $0.range, in: $0.text)
            }
        }
    }

    private static func finding(_ name: String) -> Finding {
        found("“\(name)” is not used in the rest of the report", help: "Leave “(\(name))” out.")
    }
}
