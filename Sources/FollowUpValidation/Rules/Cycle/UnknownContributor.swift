import Diagnostics
import FollowUpModel

/// A contributor that is not listed.
enum UnknownContributor: Rule {
    static let page = RulePage(
        code: "FU430", name: "unknown-contributor", severity: .error,
        what:
            "The contributor is listed neither in Templates/contributors.yaml nor in cycle.yaml; in an exercise only cycle.yaml counts.",
        why: "A contribution can only be attributed to a known contributor, by its right name.",
        before: "contributor: undoc", after: "contributor: unodc")

    static func check(_ id: String, among contributors: Contributors) -> Finding? {
        guard contributors[id] == nil else { return nil }
        let ids = contributors.all.map(\.id)
        let suggestion = Suggestion(for: id, among: ids)
        return found(
            "there is no contributor \(Wording.quoted(id))",
            help: ids.isEmpty
                ? "List it under “contributors” in cycle.yaml, with its name." : suggestion.help,
            correction: suggestion.correction())
    }
}
