import Diagnostics

/// An abbreviation that is explained and not needed.
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
        let defined = abbreviations.names.filter { abbreviations[$0].allSatisfy(\.isDefinition) }
        let counts = Self.counts(of: defined, in: report.document)
        return defined.filter { counts[$0] == abbreviations[$0].count }.flatMap { name in
            abbreviations[name].filter(\.isOfWordsBefore).map {
                report.diagnostic(Self.finding(name), at: $0.range, in: $0.text)
            }
        }
    }

    /// How many words each abbreviation stands in. It may be used within a word, as in “UNODC-led”, or in a text in another
    /// language.
    private static func counts(of names: [String], in document: ReportDocument) -> [String: Int] {
        guard !names.isEmpty else { return [:] }
        var counts: [String: Int] = [:]
        document.forEachText { text in
            for name in names where text.text.contains(name) {
                counts[name, default: 0] += text.words.count { $0.text.contains(name) }
            }
        }
        return counts
    }

    private static func finding(_ name: String) -> Finding {
        found("“\(name)” is not used in the rest of the report", help: "Leave “(\(name))” out.")
    }
}
