import Diagnostics

/// A field that must be filled in and is not.
enum MissingField: Rule {
    static let page = RulePage(
        code: "FU103", name: "missing-field", severity: .error,
        what: "A field that the file cannot do without is missing or blank.",
        why: "Without it the rest cannot be understood or attributed.",
        before: "state: \"\"", after: "state: CAN")

    /// `isBlank` is nil when there is no such field. Where not all of the file was read, it may stand in the part that was
    /// not.
    static func check(_ key: String, isBlank: Bool?, mayStandFurtherDown: Bool) -> Finding? {
        guard isBlank ?? !mayStandFurtherDown else { return nil }
        return found("“\(key)” is missing or blank", help: "Fill in “\(key)”.")
    }
}
