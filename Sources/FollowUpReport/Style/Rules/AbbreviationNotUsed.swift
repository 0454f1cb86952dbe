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
            guard uses.allSatisfy(\.isDefinition), count(of: name, in: report) == uses.count else {
                return [Diagnostic]()
            }
            return uses.filter(\.isOfWordsBefore).map {
                report.diagnostic(finding(name), at: $0.range, in: $0.text)
            }
        }
    }

    /// How many words an abbreviation stands in. It may be used within a word, as in “UNODC-led”, or in a text in another
    /// language.
    private static func count(of name: String, in report: CheckedReport) -> Int {
        report.texts.reduce(0) { $0 + $1.words.count { $0.text.contains(name) } }
    }

    private static func finding(_ name: String) -> Finding {
        found("“\(name)” is not used in the rest of the report", help: "Leave “(\(name))” out.")
    }
}
