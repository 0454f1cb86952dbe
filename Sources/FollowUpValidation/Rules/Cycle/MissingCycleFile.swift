import Diagnostics

/// A folder without its cycle file.
enum MissingCycleFile: Rule {
    static let page = RulePage(
        code: "FU406", name: "missing-cycle-file", severity: .error,
        what: "The folder of a cycle has no cycle.yaml.",
        why: "Without it there is no mandate, no cut-off date and no first page.",
        before: "Submissions/2011/ without cycle.yaml", after: "Submissions/2011/cycle.yaml")

    /// Returns the finding. Whether the file exists is known only to the code that lists the folder.
    ///
    /// - Parameter name: The name of a file that seems to be meant as it, if there is one.
    static func finding(besides name: String? = nil) -> Finding {
        found(
            "there is no cycle.yaml in this folder" + (name.map { ", only \($0)" } ?? ""),
            help: name.map { "Rename \($0) to cycle.yaml." } ?? "Write one with “followup cycle”.")
    }
}
