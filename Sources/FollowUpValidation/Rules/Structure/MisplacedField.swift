import Diagnostics

/// A field that exists, but not in this mapping.
enum MisplacedField: Rule {
    static let page = RulePage(
        code: "FU108", name: "misplaced-field", severity: .error,
        what:
            "A field stands in the wrong place, such as “title” in an answer, or an item outside “answers”.",
        why:
            "The indentation says what belongs to what; a field in the wrong place says something else, or nothing.",
        before: "cybercrime-legislation:\nstatus: \"implemented\"",
        after: "cybercrime-legislation:\n  status: \"implemented\"")

    /// Returns a finding if the field belongs elsewhere.
    /// - Parameters:
    ///   - key: The name of the field.
    ///   - places: Where such a field belongs.
    ///   - here: The fields that are allowed in this mapping.
    static func check(_ key: String, places: [String], here: [String]) -> Finding? {
        guard !places.isEmpty else { return nil }
        return finding(key, places, "The fields here are \(Wording.list(here)).")
    }

    /// Returns a finding for a field among the items.
    static func check(amongItems key: String, places: [String]) -> Finding? {
        guard !places.isEmpty else { return nil }
        return finding(key, places, "Only items of the checklist stand directly under “answers”.")
    }

    private static func finding(_ key: String, _ places: [String], _ here: String) -> Finding {
        found(
            "“\(key)” does not belong here, but \(Wording.choice(places))",
            help: "Move it there, with all that belongs to it. \(here)")
    }
}
