import Diagnostics
import YAMLSyntax

/// A node of the wrong kind, such as a list in place of a text.
enum WrongShape: Rule {
    static let page = RulePage(
        code: "FU104", name: "wrong-shape", severity: .error,
        what:
            "A list stands where a text belongs, a text where a list belongs, or either where fields belong.",
        why: "What stands there cannot be understood, and would not be read.",
        before: "measures: the Criminal Code",
        after: "measures:\n  - { title: \"Criminal Code\", kind: \"law\" }")

    /// Returns a finding if a node is not of the expected kind. A blank text is accepted for any kind, and an
    /// alias has been reported already.
    static func check(_ kind: YAMLKind, isBlank: Bool, expected: YAMLKind) -> Finding? {
        guard kind != expected, kind != .alias, !isBlank else { return nil }
        return found(
            "\(name(expected)) belongs here, not \(name(kind))",
            help: expected == .scalar
                ? "Write the text itself; for a list of points write them as sentences, or put quotation marks around it."
                : "Keep the form that the blank checklist shows in this place.")
    }

    static func name(_ kind: YAMLKind) -> String {
        switch kind {
        case .scalar: "a text"
        case .sequence: "a list"
        case .mapping: "a group of fields"
        case .alias: "a reference"
        }
    }
}
