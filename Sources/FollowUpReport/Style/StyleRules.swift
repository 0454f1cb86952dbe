public import Diagnostics

/// The rules that a finished report is held against.
public enum StyleRules {
    /// The pages of these rules, in the order of their codes.
    public static let pages: [RulePage] = all.map { $0.page }.sorted { $0.code < $1.code }

    static let all: [any StyleRule.Type] = [
        ReportTooLong.self, PerCent.self, Figures.self, AbbreviationNotSpelledOut.self,
        AbbreviationNotUsed.self, NameNotInUse.self, MixedDashes.self, FirstPersonInReport.self,
        QuotationWithoutSource.self, Spelling.self, StraightMarks.self,
    ]
}
