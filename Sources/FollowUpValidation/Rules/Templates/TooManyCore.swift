import Diagnostics

/// A short form with too many items.
enum TooManyCore: Rule {
    static let page = RulePage(
        code: "FU618", name: "too-many-core", severity: .warning,
        what: "More than 25 items of a checklist belong to the short form.",
        why:
            "The short form is for States that would not complete the full checklist; it is to be done in an afternoon.",
        before: "core: true (on a 26th item)", after: "(left out)")

    /// The maximum number of items of a short form.
    private static let limit = 25

    /// Counts the items of the short form of one checklist.
    struct Seen {
        private var count = 0

        /// Registers an item; returns a finding for the first item over the limit.
        mutating func check(_ isCore: Bool) -> Finding? {
            guard isCore else { return nil }
            count += 1
            guard count == limit + 1 else { return nil }
            return found(
                "this is the \(count)th item of the short form, which has at most \(limit)",
                help: "Leave “core” out of this item or of another.")
        }
    }
}
