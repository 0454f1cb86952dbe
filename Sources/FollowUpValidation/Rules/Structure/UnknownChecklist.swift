import Diagnostics

/// A checklist that does not exist.
enum UnknownChecklist: Rule {
    static let page = RulePage(
        code: "FU106", name: "unknown-checklist", severity: .error,
        what: "The file names a checklist that does not exist.",
        why: "The answers can only be checked against the questions that were asked.",
        before: "checklist: salvador", after: "checklist: salvador-2010")

    static func check(_ id: String, among checklists: [String]) -> Finding? {
        guard !checklists.contains(id) else { return nil }
        return found(
            "there is no checklist \(Wording.quoted(id))",
            help: Suggestion(for: id, among: checklists).help)
    }
}
