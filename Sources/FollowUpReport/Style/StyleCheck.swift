public import Diagnostics
public import FollowUpModel

/// What a finished report is held against.
public struct StyleContext: Sendable {
    /// The cycle.
    public let cycle: Cycle
    /// The States that the cycle addresses.
    public let membership: Membership
    /// The words that the report adds, for its numbers.
    public let phrases: Phrases
    /// The words of the house style.
    public let words: StyleWords
    /// The files that the report was compiled from.
    public let sources: [SourceFile]
    /// The most words that the report may have, annexes not counted.
    public let wordLimit: Int

    /// The limit on a report of the Secretary-General.
    public static let usualWordLimit = 8_500

    /// Makes a context.
    public init(
        cycle: Cycle, membership: Membership, phrases: Phrases, words: StyleWords, sources: [SourceFile],
        wordLimit: Int = usualWordLimit
    ) {
        self.cycle = cycle
        self.membership = membership
        self.phrases = phrases
        self.words = words
        self.sources = sources
        self.wordLimit = wordLimit
    }
}

/// Holds a finished report against the house style: what the program writes keeps it by construction, what people write
/// is looked at here.
public enum StyleCheck {
    /// What is not in the house style, in the order of the places in the files.
    public static func findings(in document: ReportDocument, _ context: StyleContext) -> [Diagnostic] {
        var report = CheckedReport(document, context)
        var rules = StyleRules.all.map { $0.init(context) }
        var findings = Set<Diagnostic>()
        document.forEachText { text in
            guard text.isEnglish else { return }
            report.abbreviations.add(text)
            for rule in rules.indices {
                for (finding, range) in rules[rule].findings(in: text) {
                    findings.insert(report.diagnostic(finding, at: range, in: text))
                }
            }
        }
        for rule in rules { findings.formUnion(rule.findings(in: report)) }
        return findings.sorted()
    }
}
