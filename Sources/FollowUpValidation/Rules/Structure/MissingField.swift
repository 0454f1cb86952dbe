import Diagnostics

/// A field that must be filled in and is not.
enum MissingField: Rule {
    static let page = RulePage(
        code: "FU103", name: "missing-field", severity: .error,
        what: "A field that the file cannot do without is missing or blank.",
        why: "Without it the rest cannot be understood or attributed.",
        before: "state: \"\"", after: "state: CAN")

    static func finding(_ key: String) -> Finding {
        found("“\(key)” is missing or blank", help: "Fill in “\(key)”.")
    }
}
