import Diagnostics

/// A number that is invalid.
enum InvalidNumber: Rule {
    static let page = RulePage(
        code: "FU606", name: "invalid-number", severity: .error,
        what: "The edition of a checklist is not a whole number from 1 to 999.",
        why: "Editions are counted from 1.",
        before: "edition: first", after: "edition: 1")

    /// Returns the number that a text represents.
    static func check(_ text: String) -> Verdict<Int> {
        if let number = Int(text), (1...999).contains(number) { return .value(number) }
        return .finding(
            found(
                "\(Wording.quoted(text)) is not a whole number from 1 to 999",
                help: "Write a number, as in 1."))
    }
}
