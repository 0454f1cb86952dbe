import ByteText
public import Diagnostics
import FollowUpModel
import TextAnalysis

/// A rule of the house style that a finished report is checked against.
///
/// An instance is created for each report. It checks the texts in the language of the report one by one, in
/// no particular order, so that they need not all be in memory, and then the report as a whole.
protocol StyleRule: Rule, Sendable {
    /// The tag of the language whose words or grammar are built into the rule, which then checks reports in
    /// that language only; nil for a rule on reports in any language.
    static var language: String? { get }

    /// Creates the rule for checking a report.
    init(_ context: StyleContext)

    /// Returns the findings of the rule in a text, at most one for each range.
    mutating func findings(in text: StyleText) -> [(finding: Finding, range: ByteRange)]

    /// Returns the same for a rule that stores words until all texts are checked. `typed` returns the source
    /// location of the words in a range.
    mutating func findings(
        in text: StyleText, _ typed: (ByteRange) -> LocatedWords
    ) -> [(finding: Finding, range: ByteRange)]

    /// Returns the findings of the rule after all texts are checked.
    func findings(in report: CheckedReport) -> [Diagnostic]
}

extension StyleRule {
    static var language: String? { nil }

    func findings(in text: StyleText) -> [(finding: Finding, range: ByteRange)] { [] }

    mutating func findings(
        in text: StyleText, _ typed: (ByteRange) -> LocatedWords
    ) -> [(finding: Finding, range: ByteRange)] {
        findings(in: text)
    }

    func findings(in report: CheckedReport) -> [Diagnostic] { [] }
}

/// The rules that a finished report is checked against.
public enum StyleRules {
    /// The documentation pages of these rules, in the order of their codes.
    public static let pages: [RulePage] =
        (all.map { $0.page } + [PinNotQuoted.page]).sorted { $0.code < $1.code }

    static let all: [any StyleRule.Type] = [
        ReportTooLong.self, PerCent.self, Figures.self, AbbreviationNotSpelledOut.self,
        AbbreviationNotUsed.self, NameNotInUse.self, MixedDashes.self, FirstPersonInReport.self,
        QuotationWithoutSource.self, Spelling.self, StraightMarks.self, FirstPageIncomplete.self,
        AbbreviationInHeading.self,
    ]
}

/// A finished report with the data that the rules of style need after its texts are checked.
struct CheckedReport {
    /// The report.
    let document: ReportDocument
    /// What it is checked against.
    let context: StyleContext
    /// The abbreviations in the texts in the language of the report.
    var abbreviations: AbbreviationsInReport

    init(_ document: ReportDocument, _ context: StyleContext) {
        self.document = document
        self.context = context
        abbreviations = AbbreviationsInReport(context)
    }
}

extension Finding {
    /// Returns the finding at the source location of some words.
    func located(on words: LocatedWords) -> Diagnostic { located(at: words.place, item: words.item) }
}
