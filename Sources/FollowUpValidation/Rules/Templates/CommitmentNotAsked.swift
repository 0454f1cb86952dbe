import Diagnostics
import FollowUpModel

/// A commitment addressed to States that no item asks about.
enum CommitmentNotAsked: Rule {
    static let page = RulePage(
        code: "FU604", name: "commitment-not-asked", severity: .error,
        what: "A commitment addressed to States is not asked about by any item of the checklist.",
        why: "The self-assessment would leave it out without saying so.",
        before: "commitments: []", after: "commitments: [cybercrime-national-capacity]")

    /// Returns a finding if no item asks about the commitment.
    /// - Parameters:
    ///   - commitment: The commitment.
    ///   - unit: What its instrument is divided into.
    ///   - asked: The ids of the commitments that items ask about.
    static func check(_ commitment: Commitment, of unit: InstrumentUnit, asked: Set<String>) -> Finding? {
        guard commitment.addressee == .states, !asked.contains(commitment.id) else { return nil }
        return found(
            "no item asks about the commitment “\(commitment.id)” (\(unit.name) \(commitment.paragraph)), which is addressed to States",
            help: "Add an item, or add the commitment to one that asks about it.")
    }
}
