import Diagnostics

/// A status in an answer that is given treaty by treaty.
enum StatusOfTreaties: Rule {
    static let page = RulePage(
        code: "FU228", name: "status-of-treaties", severity: .error,
        what: "An answer to a question on treaties has a status.",
        why:
            "Being a party to a treaty is not a matter of degree; what can be counted is the State’s position on each treaty.",
        before: "corruption-convention:\n  status: \"implemented\"",
        after:
            "corruption-convention:\n  treaties:\n    - { treaty: uncac, position: party, since: \"2005\" }")

    static let finding = found(
        "this question is answered treaty by treaty, not by a status",
        help: "Delete the status, and write under “treaties” where the State stands with regard to each.")
}
