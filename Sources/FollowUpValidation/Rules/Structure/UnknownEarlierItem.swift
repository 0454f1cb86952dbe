import Diagnostics

/// A reference to an answer on a checklist or to an item that does not exist.
enum UnknownEarlierItem: Rule {
    static let page = RulePage(
        code: "FU112", name: "unknown-earlier-item", severity: .error,
        what: "“see” names a checklist, or an item of it, that does not exist.",
        why: "A reader must be able to find what an answer refers to.",
        before: "see: { checklist: salvador-2010, cycle: \"2011\", item: cyber-law, held-on: 2026-03-01 }",
        after:
            "see: { checklist: salvador-2010, cycle: \"2011\", item: cybercrime-legislation, held-on: 2026-03-01 }"
    )

    static func finding(_ item: String, of checklist: String, items: [String]) -> Finding {
        found(
            "\(Wording.quoted(item)) is not an item of the checklist \(checklist)",
            help: Suggestion(for: item, among: items).help)
    }

    static func finding(checklist: String, known: [String]) -> Finding {
        found(
            "there is no checklist \(Wording.quoted(checklist))",
            help: Suggestion(for: checklist, among: known).help)
    }
}
