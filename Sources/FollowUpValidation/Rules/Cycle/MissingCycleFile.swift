import Diagnostics

/// A folder without its cycle file.
enum MissingCycleFile: Rule {
    static let page = RulePage(
        code: "FU406", name: "missing-cycle-file", severity: .error,
        what: "The folder of a cycle has no cycle.yaml.",
        why: "Without it there is no mandate, no cut-off date and no first page.",
        before: "Submissions/2011/ without cycle.yaml", after: "Submissions/2011/cycle.yaml")

    /// Returns the finding. Whether the file exists is known only to the code that lists the folder.
    static func finding() -> Finding {
        found("there is no cycle.yaml in this folder", help: "Write one with “followup cycle”.")
    }
}
