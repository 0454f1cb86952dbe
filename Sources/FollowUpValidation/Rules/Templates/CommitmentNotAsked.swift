import Diagnostics

/// A commitment addressed to States that no item asks about.
enum CommitmentNotAsked: Rule {
    static let page = RulePage(
        code: "FU604", name: "commitment-not-asked", severity: .error,
        what: "A commitment addressed to States is not asked about by any item of the checklist.",
        why: "The self-assessment would leave it out without saying so.",
        before: "commitments: []", after: "commitments: [cybercrime-national-capacity]")

    static func finding(_ id: String, paragraph: String) -> Finding {
        found(
            "no item asks about the commitment “\(id)” (paragraph \(paragraph)), which is addressed to States",
            help: "Add an item, or add the commitment to one that asks about it.")
    }
}
