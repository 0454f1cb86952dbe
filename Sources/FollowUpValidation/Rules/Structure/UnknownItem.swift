import Diagnostics
import FollowUpModel

/// An answer to an item that the checklist does not have.
enum UnknownItem: Rule {
    static let page = RulePage(
        code: "FU105", name: "unknown-item", severity: .error,
        what: "An answer is given under a name that is no item of the checklist.",
        why: "The answer would be lost.",
        before: "cybercrime-legislaton:", after: "cybercrime-legislation:")

    /// Returns a finding if the checklist has no such item.
    /// - Parameter given: The ids of the items that are answered in the same file, and so cannot be
    ///   suggested.
    static func check(_ id: String, in checklist: Questions, given: Set<String>) -> Finding? {
        guard checklist.position(ofItem: id) == nil else { return nil }
        let suggestion = Suggestion(for: id, among: checklist.items.map(\.id))
        return found(
            "\(Wording.name(id)) is not an item of the checklist \(checklist.id)",
            help: suggestion.help,
            correction: suggestion.correction(given: given))
    }
}
