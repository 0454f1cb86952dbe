import Diagnostics

/// A field that does not exist in its place.
enum UnknownField: Rule {
    static let page = RulePage(
        code: "FU102", name: "unknown-field", severity: .error,
        what: "A field has a name that is not known in this place.",
        why: "What stands under it would not be read.",
        before: "sumary: >", after: "summary: >")

    /// `given` are the fields that stand in the same place, one of which cannot be meant a second time.
    static func check(_ key: String, known: [String], given: Set<String>) -> Finding? {
        guard !known.contains(key) else { return nil }
        let suggestion = Suggestion(for: key, among: known)
        return found(
            "\(Wording.name(key)) is not a field here", help: suggestion.help,
            correction: suggestion.correction(given: given))
    }
}
