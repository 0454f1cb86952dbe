import Diagnostics

/// A field that does not exist in its mapping.
enum UnknownField: Rule {
    static let page = RulePage(
        code: "FU102", name: "unknown-field", severity: .error,
        what: "A field has a name that is not known in this place.",
        why: "What stands under it would not be read.",
        before: "sumary: >", after: "summary: >")

    /// Returns a finding for an unknown field.
    /// - Parameter given: The fields that are present in the same mapping, and so cannot be suggested.
    static func check(_ key: String, known: [String], given: Set<String>) -> Finding? {
        guard !known.contains(key) else { return nil }
        let suggestion = Suggestion(for: key, among: known)
        return found(
            "\(Wording.name(key)) is not a field here", help: suggestion.help,
            correction: suggestion.correction(given: given))
    }
}
