public import ByteText
public import Diagnostics
public import FollowUpModel

/// The context that a finished report is checked in.
public struct StyleContext: Sendable {
    /// The cycle.
    public let cycle: Cycle
    /// The States that the cycle addresses.
    public let membership: Membership
    /// The language of the report, with the words of its house style and its way of writing numbers.
    public let language: ReportLanguage
    /// The most words that the report may have, not counting annexes.
    public let wordLimit: Int
    /// Returns the file at a path, if the report was compiled from it.
    let file: @Sendable (_ path: String) -> SourceFile?

    /// The usual limit on a report of the Secretary-General.
    public static let usualWordLimit = ReportDocument.usualWordLimit

    /// Creates a context.
    ///
    /// - Parameters:
    ///   - wordLimit: The most words that the report may have, not counting annexes.
    ///   - file: Returns the file at a path, if the report was compiled from it.
    public init(
        cycle: Cycle, membership: Membership, language: ReportLanguage,
        wordLimit: Int = usualWordLimit, file: @escaping @Sendable (_ path: String) -> SourceFile?
    ) {
        self.cycle = cycle
        self.membership = membership
        self.language = language
        self.wordLimit = wordLimit
        self.file = file
    }

    /// The same context for a document without a word limit.
    var unlimited: StyleContext {
        StyleContext(
            cycle: cycle, membership: membership, language: language, wordLimit: .max, file: file)
    }
}

/// Checks a finished report against the house style. What the program writes conforms by construction; what
/// people write is checked here.
struct StyleCheck {
    private var report: CheckedReport
    private var places: SourceLocator
    private var rules: [any StyleRule]
    private var findings: Set<Diagnostic> = []

    private init(_ document: ReportDocument, _ context: StyleContext) {
        report = CheckedReport(document, context)
        places = SourceLocator(context)
        rules = StyleRules.all.filter { $0.language.map(context.language.isLanguage) ?? true }
            .map { $0.init(context) }
    }

    /// Returns the findings on departures from the house style, in the order of their locations.
    static func findings(in document: ReportDocument, _ context: StyleContext) -> [Diagnostic] {
        var check = StyleCheck(document, context)
        document.forEachText { check.look(at: $0) }
        for rule in check.rules { check.findings.formUnion(rule.findings(in: check.report)) }
        return check.findings.sorted()
    }

    /// Checks a text. The order of calls does not matter, because each text knows its position in the report.
    private mutating func look(at text: StyleText) {
        report.abbreviations.count(in: text)
        if text.isInLanguageOfReport {
            Self.look(at: text, &report.abbreviations, &rules, &places, &findings)
        }
    }

    /// Checks a text. The properties are passed separately, because `places` is used while the others are
    /// modified.
    private static func look(
        at text: StyleText, _ abbreviations: inout AbbreviationsInReport, _ rules: inout [any StyleRule],
        _ places: inout SourceLocator, _ findings: inout Set<Diagnostic>
    ) {
        // Resolved while the file is cached, so that it is not read again for stored words.
        func typed(_ range: ByteRange) -> LocatedWords { places.typed(range, in: text) }
        abbreviations.add(text, typed)
        for rule in rules.indices {
            for (finding, range) in rules[rule].findings(in: text, typed) {
                findings.insert(finding.located(on: typed(range)))
            }
        }
    }
}

extension CompiledReport {
    /// Returns the findings on departures from the house style in the report and in the accompanying
    /// document, which has no word limit.
    public func styleFindings(_ context: StyleContext) -> [Diagnostic] {
        let findings =
            unquotedPins.map { PinNotQuoted.finding(on: $0, context) }
            + StyleCheck.findings(in: report, context)
            + (details.map { StyleCheck.findings(in: $0, context.unlimited) } ?? [])
        return Set(findings).sorted()
    }
}
