import Diagnostics

/// An outcome with the id of a commitment.
enum OutcomeLikeCommitment: Rule {
    static let page = RulePage(
        code: "FU633", name: "outcome-like-commitment", severity: .error,
        what: "An outcome of the congress has the id of a commitment of the instrument.",
        why: "Contributions and proposals name both by their ids, so it would not be clear which is meant.",
        before: "- outcome: cybercrime-assistance", after: "- outcome: workshop-on-cybercrime")

    static func check(_ id: String, _ commitments: [String]) -> Finding? {
        guard commitments.contains(id) else { return nil }
        return found(
            "\(Wording.quoted(id)) is already the id of a commitment", help: "Give the outcome another id.")
    }
}
