import Diagnostics
import FollowUpModel

/// An addressee that is none of the five.
enum UnknownAddressee: Rule {
    static let page = RulePage(
        code: "FU603", name: "unknown-addressee", severity: .error,
        what: "The addressee of a commitment is not one of the five words.",
        why: "The addressee decides whether a commitment is put to States.",
        before: "addressee: governments", after: "addressee: states")

    /// Returns the addressee that a word denotes.
    static func check(_ word: String) -> Verdict<Addressee> {
        if let addressee = Addressee(rawValue: word) { return .value(addressee) }
        return .finding(
            found(
                "\(Wording.quoted(word)) is not an addressee",
                help: "Write one of: \(Wording.choice(Addressee.allCases.map(\.rawValue)))."))
    }
}
