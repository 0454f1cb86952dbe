import Diagnostics

/// A field that does not exist in its place.
enum UnknownKey: Rule {
    static let page = RulePage(
        code: "FU102", name: "unknown-field", severity: .error,
        what: "A field has a name that is not known in this place.",
        why: "What stands under it would not be read.",
        before: "sumary: >", after: "summary: >")

    static func finding(_ key: String, known: [String]) -> Finding {
        found(
            "“\(key)” is not a field here", help: Wording.suggestion(for: key, among: known))
    }
}
