import Diagnostics
import FollowUpModel

/// A reference to an earlier answer whose checklist or item does not exist.
enum UnknownEarlierItem: Rule {
    static let page = RulePage(
        code: "FU112", name: "unknown-earlier-item", severity: .error,
        what: "“see” names a checklist, or an item of it, that does not exist.",
        why: "A reader must be able to find what an answer refers to.",
        before: "see: { checklist: salvador-2010, cycle: \"2011\", item: cyber-law, held-on: 2026-03-01 }",
        after:
            "see: { checklist: salvador-2010, cycle: \"2011\", item: cybercrime-legislation, held-on: 2026-03-01 }"
    )

    /// Returns a finding if no edition has such an item. A retired item is valid, because it may have been
    /// answered.
    /// - Parameter editions: The editions of the checklist, the one in use first.
    static func check(_ item: String, of editions: [Questions]) -> Finding? {
        guard let inUse = editions.first, inUse.retired(item) == nil,
            !editions.contains(where: { $0.position(ofItem: item) != nil })
        else { return nil }
        return found(
            "\(Wording.quoted(item)) is not an item of the checklist \(inUse.id)",
            help: Suggestion(for: item, among: inUse.items.map(\.id)).help)
    }

    static func check(checklist: String, among checklists: [String]) -> Finding? {
        guard !checklists.contains(checklist) else { return nil }
        return found(
            "there is no checklist \(Wording.quoted(checklist))",
            help: Suggestion(for: checklist, among: checklists).help)
    }
}
