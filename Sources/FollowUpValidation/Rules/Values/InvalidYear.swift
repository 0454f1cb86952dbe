import Diagnostics

/// An invalid year.
enum InvalidYear: Rule {
    static let page = RulePage(
        code: "FU203", name: "invalid-year", severity: .error,
        what: "The year of a measure is not a year from 1800 to 2100 in four figures.",
        why: "The year tells one law from another of the same title.",
        before: "year: \"in 2010\"", after: "year: \"2010\"")

    /// Returns the year that a text represents.
    static func check(_ text: String) -> Verdict<Int> {
        if text.utf8.count == 4, let year = Int(text), (1800...2100).contains(year) { return .value(year) }
        return .finding(
            found(
                "\(Wording.quoted(text)) is not a year",
                help: "Write four figures, from 1800 to 2100, or leave it blank."))
    }
}
