import Diagnostics

/// More entries than any checklist needs.
enum TooManyEntries: Rule {
    static let page = RulePage(
        code: "FU008", name: "too-many-entries", severity: .error,
        what: "The file, or a list in it, holds more entries than any checklist needs.",
        why: "It is a mistake or an attack; reading on could take very long.",
        before: "measures: […], 300,000 entries", after: "measures: […], 30 entries")

    static func finding(limit: Int) -> Finding {
        found(
            "the file holds more than \(limit) entries; the rest was not read",
            help: "Keep the structure of the blank checklist.")
    }

    /// Of one list.
    static func finding(items: Int, limit: Int) -> Finding {
        found(
            "the list has \(items) entries, of which this is the first too many; at most \(limit) are taken",
            help: "Keep the structure of the blank checklist.")
    }
}
