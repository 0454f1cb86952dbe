import Diagnostics

/// A field that does not exist in its place.
enum UnknownField: Rule {
    static let page = RulePage(
        code: "FU102", name: "unknown-field", severity: .error,
        what: "A field has a name that is not known in this place.",
        why: "What stands under it would not be read.",
        before: "sumary: >", after: "summary: >")

    /// `given` are the fields that stand in the same place, one of which cannot be meant a second time.
    static func finding(_ key: String, known: [String], given: Set<String>) -> Finding {
        let nearest = Nearest.match(to: key, among: known)
        let isSafe = nearest.map { $0.isStraightforward && !given.contains($0.word) } ?? false
        return found(
            "\(Wording.quoted(key)) is not a field here", help: Wording.suggestion(for: key, among: known),
            correction: nearest.map { Correction($0.word, isSafe ? .safe : .unsafe) })
    }
}
