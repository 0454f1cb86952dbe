import Diagnostics
import FollowUpModel

/// An item that asks States about a commitment addressed to others.
enum NotAddressedToStates: Rule {
    static let page = RulePage(
        code: "FU605", name: "not-addressed-to-states", severity: .error,
        what: "An item asks about a commitment that is addressed to someone other than States.",
        why: "A Government cannot answer for the Commission or for the Secretariat.",
        before: "commitments: [cybercrime-expert-group]", after: "commitments: [cybercrime-national-capacity]"
    )

    static func check(_ commitment: Commitment) -> Finding? {
        guard let name = name(commitment.addressee) else { return nil }
        return found(
            "the commitment “\(commitment.id)” is addressed to \(name), not to States",
            help: "Remove it from the item, or correct its addressee.")
    }

    /// Returns the name of the addressee; nil for States.
    private static func name(_ addressee: Addressee) -> String? {
        switch addressee {
        case .states: nil
        case .commission: "the Commission"
        case .unodc: "UNODC"
        case .others: "others"
        case .none: "no one"
        }
    }
}
