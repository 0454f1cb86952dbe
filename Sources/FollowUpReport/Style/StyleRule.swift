import ByteText
public import Diagnostics
import FollowUpModel
import Texts

/// A rule of the house style that a finished report is checked against.
///
/// One is made for each report. It looks at the texts in the language of the report one after the other, in no certain order, so that they need
/// not all be in memory, and then at the report as a whole.
protocol StyleRule: Rule, Sendable {
    /// The tag of the language whose words or grammar the rule itself knows, beside what `Templates/style` says: it looks at no
    /// report in another one. Nil for a rule on reports in any language.
    static var language: String? { get }

    /// Prepares to look at a report.
    init(_ context: StyleContext)

    /// What the rule finds in a text, one finding for each range.
    mutating func findings(in text: StyleText) -> [(finding: Finding, range: ByteRange)]

    /// The same for a rule that keeps words until it has looked at every text: `typed` says where those in a range are typed.
    mutating func findings(
        in text: StyleText, _ typed: (ByteRange) -> TypedWords
    ) -> [(finding: Finding, range: ByteRange)]

    /// What the rule finds when it has looked at every text.
    func findings(in report: CheckedReport) -> [Diagnostic]
}

extension StyleRule {
    static var language: String? { nil }

    func findings(in text: StyleText) -> [(finding: Finding, range: ByteRange)] { [] }

    mutating func findings(
        in text: StyleText, _ typed: (ByteRange) -> TypedWords
    ) -> [(finding: Finding, range: ByteRange)] {
        findings(in: text)
    }

    func findings(in report: CheckedReport) -> [Diagnostic] { [] }
}

/// The rules that a finished report is checked against.
public enum StyleRules {
    /// The pages of these rules, in the order of their codes.
    public static let pages: [RulePage] = all.map { $0.page }.sorted { $0.code < $1.code }

    static let all: [any StyleRule.Type] = [
        ReportTooLong.self, PerCent.self, Figures.self, AbbreviationNotSpelledOut.self,
        AbbreviationNotUsed.self, NameNotInUse.self, MixedDashes.self, FirstPersonInReport.self,
        QuotationWithoutSource.self, Spelling.self, StraightMarks.self,
    ]
}

/// A finished report with what the rules of style need when they have looked at its texts.
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
    /// The finding at the place where some words are typed.
    func placed(on words: TypedWords) -> Diagnostic { placed(at: words.place, item: words.item) }
}
