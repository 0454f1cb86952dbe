import Diagnostics

/// A field that exists, but not in this place.
enum MisplacedField: Rule {
    static let page = RulePage(
        code: "FU108", name: "misplaced-field", severity: .error,
        what:
            "A field stands in the wrong place, such as “title” in an answer, or an item outside “answers”.",
        why:
            "The indentation says what belongs to what; a field in the wrong place says something else, or nothing.",
        before: "cybercrime-legislation:\nstatus: \"implemented\"",
        after: "cybercrime-legislation:\n  status: \"implemented\"")

    /// `here` are the fields that may stand in the place.
    static func finding(_ key: String, places: [String], here: [String]) -> Finding {
        found(
            message(key, places),
            help:
                "Move it there, with all that belongs to it. The fields here are \(Wording.list(here)).")
    }

    static func findingAmongItems(_ key: String, places: [String]) -> Finding {
        found(
            message(key, places),
            help:
                "Move it there, with all that belongs to it. Only items of the checklist stand directly under “answers”."
        )
    }

    private static func message(_ key: String, _ places: [String]) -> String {
        "“\(key)” does not belong here, but \(Wording.choice(places))"
    }
}
