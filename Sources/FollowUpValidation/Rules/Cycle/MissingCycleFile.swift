import Diagnostics

/// A folder without its cycle file.
enum MissingCycleFile: Rule {
    static let page = RulePage(
        code: "FU406", name: "missing-cycle-file", severity: .error,
        what: "The folder of a cycle has no cycle.yaml.",
        why: "Without it there is no mandate, no cut-off date and no first page.",
        before: "Submissions/2011/ without cycle.yaml", after: "Submissions/2011/cycle.yaml")

    /// Whether there is such a file only who looks into the folder can tell.
    static func finding() -> Finding {
        found("there is no cycle.yaml in this folder", help: "Write one with “followup cycle”.")
    }
}
