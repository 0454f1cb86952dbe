import Diagnostics

/// A submission to another cycle, or on another checklist than that of the cycle.
enum CycleDiffers: Rule {
    static let page = RulePage(
        code: "FU403", name: "cycle-differs", severity: .error,
        what: "The file belongs to another cycle, or answers another checklist, than the folder it is in.",
        why: "An old reply would be reported as a new one.",
        before: "cycle: 2010 (in Submissions/2011)", after: "cycle: 2011")

    static func check(_ field: String, given: String, expected: String) -> Finding? {
        guard given != expected else { return nil }
        return found(
            "the \(field) is \(Wording.quoted(given)), but this folder’s is “\(expected)”",
            help: "Correct the \(field), or move the file to the folder it belongs to.")
    }
}
