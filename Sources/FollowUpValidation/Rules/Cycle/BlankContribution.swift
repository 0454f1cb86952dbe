import Diagnostics

/// A contribution in which nothing is reported.
enum BlankContribution: Rule {
    static let page = RulePage(
        code: "FU434", name: "blank-contribution", severity: .note,
        what: "A form among the contributions has not been filled in.",
        why: "It has been sent out but is not yet a contribution: the report neither counts nor names it.",
        before: "summary: >", after: "summary: >\n  UNODC reported that it had trained 300 investigators.")

    /// Returns a finding if there is no text, and no error that explains why.
    static func check(entries: Int, hasErrors: Bool) -> Finding? {
        guard entries == 0, !hasErrors else { return nil }
        return found(
            "nothing is reported here yet, so this is not a contribution",
            help: "Fill in a summary, or leave the form as it was sent.")
    }
}
