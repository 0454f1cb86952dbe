import Diagnostics
import FollowUpModel

/// An addressee that is none of the five.
enum UnknownAddressee: Rule {
    static let page = RulePage(
        code: "FU603", name: "unknown-addressee", severity: .error,
        what:
            "The addressee of a commitment is not one of the five words; or a contributor is to answer for “states” or “none”, or an outcome is for “none” to follow up.",
        why:
            "The addressee decides whether a commitment is put to States. What States report is a reply, for which no contributor answers.",
        before: "addressee: governments", after: "addressee: states")

    /// Returns the addressee that a word denotes.
    static func check(_ word: String) -> Verdict<Addressee> {
        check(word, among: Addressee.allCases)
    }

    /// Returns the addressee that a word denotes, where somebody must be addressed.
    static func check(whomToAsk word: String) -> Verdict<Addressee> {
        check(word, among: Addressee.allCases.filter { $0 != .none })
    }

    /// Returns the addressee that a word denotes, where somebody else than States answers: what States report is a reply.
    static func check(answeredFor word: String) -> Verdict<Addressee> {
        check(word, among: Addressee.allCases.filter { $0 != .none && $0 != .states })
    }

    private static func check(_ word: String, among addressees: [Addressee]) -> Verdict<Addressee> {
        if let addressee = addressees.first(where: { $0.rawValue == word }) { return .value(addressee) }
        return .finding(
            found(
                Addressee(rawValue: word) == nil
                    ? "\(Wording.quoted(word)) is not an addressee"
                    : "\(Wording.quoted(word)) cannot stand here",
                help: "Write one of: \(Wording.choice(addressees.map(\.rawValue)))."))
    }
}
