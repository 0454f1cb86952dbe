import Diagnostics
import FollowUpModel

/// A report on a commitment that addresses somebody else.
enum NotAddressedToContributor: Rule {
    static let page = RulePage(
        code: "FU432", name: "not-addressed-to-contributor", severity: .error,
        what: "A contributor reports on a commitment or an outcome that is not for it to follow up.",
        why:
            "What is addressed to States is for States to report, and what is addressed to another body for that body.",
        before: "about: [cybercrime-national-capacity] (in contributions/unodc.yaml)",
        after: "about: [cybercrime-assistance]")

    static func check(_ subject: ContributionSubject, by contributor: Contributor) -> Finding? {
        guard !subject.isAddressed(to: contributor) else { return nil }
        let addressees = Wording.choice(subject.addressees.map(\.rawValue))
        return found(
            "“\(subject.id)” is addressed to \(addressees), for whom \(contributor.id) does not answer",
            help: "Remove it, or add the addressee under “answers-for” where the contributor is described.")
    }
}
