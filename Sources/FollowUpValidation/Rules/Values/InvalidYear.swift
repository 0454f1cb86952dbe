import Diagnostics
import TextAnalysis

/// An invalid year.
enum InvalidYear: Rule {
    static let page = RulePage(
        code: "FU203", name: "invalid-year", severity: .error,
        what: "The year of a measure is not a year from 1800 to 2100 in four figures.",
        why: "The year tells one law from another of the same title.",
        before: "year: \"in 2010\"", after: "year: \"2010\"", isInForm: true)

    /// Returns the year that a text represents.
    static func check(_ text: String) -> Verdict<Int> {
        if text.utf8.count == 4, let year = Int(text), (1800...2100).contains(year) { return .value(year) }
        let help = "Write four figures, from 1800 to 2100, or leave it blank."
        let meant = year(in: text)
        return .finding(
            found(
                "\(Wording.quoted(text)) is not a year",
                help: meant.map { "Did you mean “\($0.text)”? \(help)" } ?? help, correction: meant))
    }

    /// Returns the only year that a text has, in the figures of any script; nil if it has none or several. It is
    /// sure only where the text is nothing else: “since 2008” may say more than the year.
    private static func year(in text: String) -> Correction? {
        let figures = text.unicodeScalars.split { $0.decimalDigit == nil }
        let numbers = figures.map { $0.reduce(0) { $0 &* 10 &+ ($1.decimalDigit ?? 0) } }
        let years = zip(figures, numbers).filter { $0.count == 4 && (1800...2100).contains($1) }.map(\.1)
        guard years.count == 1, let year = years.first else { return nil }
        let isAlone = NormalizedWord.bare(text).unicodeScalars.allSatisfy { $0.decimalDigit != nil }
        return Correction("\(year)", isAlone ? .safe : .unsafe)
    }
}
