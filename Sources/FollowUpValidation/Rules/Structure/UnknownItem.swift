import Diagnostics

/// An answer to an item that the checklist does not have.
enum UnknownItem: Rule {
    static let page = RulePage(
        code: "FU105", name: "unknown-item", severity: .error,
        what: "An answer is given under a name that is no item of the checklist.",
        why: "The answer would be lost.",
        before: "cybercrime-legislaton:", after: "cybercrime-legislation:")

    static func finding(_ id: String, checklist: String, items: [String]) -> Finding {
        found(
            "“\(id)” is not an item of the checklist \(checklist)",
            help: Wording.suggestion(for: id, among: items))
    }
}
