import Diagnostics

/// A submission on another edition of the checklist.
enum OtherEdition: Rule {
    static let page = RulePage(
        code: "FU107", name: "other-edition", severity: .error,
        what:
            "The file was filled in on another edition of the checklist than the one in use, or a cycle names another.",
        why:
            "Questions may have changed between editions; an answer must not be printed under another question.",
        before: "edition: 1", after: "edition: 2")

    static func check(_ edition: String, current: Int) -> Finding? {
        guard Int(edition) != current else { return nil }
        return found(
            "the checklist in use is edition \(current), not \(Wording.quoted(edition))",
            help: "Fill in edition \(current).")
    }
}
