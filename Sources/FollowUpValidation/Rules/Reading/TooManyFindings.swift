import Diagnostics

/// More findings than a person could work through.
enum TooManyFindings: Rule {
    static let page = RulePage(
        code: "FU030", name: "too-many-findings", severity: .error,
        what: "The file has more findings than are listed.",
        why:
            "So many mistakes are seldom those of a person: something has damaged the file, or it is something else than a filled checklist.",
        before: "CAN.yaml, 90,000 findings", after: "CAN.yaml, 12 findings")

    /// The most findings of a file that are listed, and the most of one kind for what cannot stand in a file.
    static let most = 5_000

    /// Returns a finding if some were left out.
    static func check(leftOut: Int) -> Finding? {
        guard leftOut > 0 else { return nil }
        return found(
            "the file has more than \(most) findings, of which the first are listed",
            help: "Correct what is listed and check the file again, or begin with a new blank checklist.")
    }
}
