public import ByteText
public import Diagnostics
public import FollowUpModel

/// What a finished report is checked against.
public struct StyleContext: Sendable {
    /// The cycle.
    public let cycle: Cycle
    /// The States that the cycle addresses.
    public let membership: Membership
    /// What depends on the language of the report: the words of its house style, and how it writes numbers.
    public let language: ReportLanguage
    /// The most words that the report may have, annexes not counted.
    public let wordLimit: Int
    /// The file at a path, of those that the report was compiled from.
    let file: @Sendable (_ path: String) -> SourceFile?

    /// The limit on a report of the Secretary-General.
    public static let usualWordLimit = 8_500

    /// Makes a context; `file` gives the file at a path, of those that the report was compiled from.
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

    /// The same for a document on which there is no limit.
    var unlimited: StyleContext {
        StyleContext(
            cycle: cycle, membership: membership, language: language, wordLimit: .max, file: file)
    }
}

/// Holds a finished report against the house style: what the program writes keeps it by construction, what people write
/// is looked at here.
struct StyleCheck {
    private var report: CheckedReport
    private var places: TypedPlaces
    private var rules: [any StyleRule]
    private var findings: Set<Diagnostic> = []

    private init(_ document: ReportDocument, _ context: StyleContext) {
        report = CheckedReport(document, context)
        places = TypedPlaces(context)
        rules = StyleRules.all.filter { $0.language.map(context.language.isLanguage) ?? true }
            .map { $0.init(context) }
    }

    /// What is not in the house style, in the order of the places in the files.
    static func findings(in document: ReportDocument, _ context: StyleContext) -> [Diagnostic] {
        var check = StyleCheck(document, context)
        document.forEachText { check.look(at: $0) }
        for rule in check.rules { check.findings.formUnion(rule.findings(in: check.report)) }
        return check.findings.sorted()
    }

    /// Looks at a text. In which order makes no difference: each knows where it is read.
    private mutating func look(at text: StyleText) {
        report.abbreviations.count(in: text)
        if text.isInLanguageOfReport {
            Self.look(at: text, &report.abbreviations, &rules, &places, &findings)
        }
    }

    /// Each by itself, because the places are asked for while the others change.
    private static func look(
        at text: StyleText, _ abbreviations: inout AbbreviationsInReport, _ rules: inout [any StyleRule],
        _ places: inout TypedPlaces, _ findings: inout Set<Diagnostic>
    ) {
        // While the file is at hand: words that are kept do not need it again.
        func typed(_ range: ByteRange) -> TypedWords { places.typed(range, in: text) }
        abbreviations.add(text, typed)
        for rule in rules.indices {
            for (finding, range) in rules[rule].findings(in: text, typed) {
                findings.insert(finding.placed(on: typed(range)))
            }
        }
    }
}

extension CompiledReport {
    /// What is not in the house style in the report and in what goes with it, on which there is no limit.
    public func styleFindings(_ context: StyleContext) -> [Diagnostic] {
        let findings =
            StyleCheck.findings(in: report, context)
            + (details.map { StyleCheck.findings(in: $0, context.unlimited) } ?? [])
        return Set(findings).sorted()
    }
}
