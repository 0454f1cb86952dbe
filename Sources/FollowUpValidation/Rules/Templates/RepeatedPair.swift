import Diagnostics

/// A pair of items that is listed twice.
enum RepeatedPair: Rule {
    static let page = RulePage(
        code: "FU631", name: "repeated-pair", severity: .error,
        what: "A crosswalk has two pairs of the same items.",
        why: "One of them may say “whole” and the other “part”.",
        before: "- { from: pretrial-detention, to: prison-conditions, extent: part } (twice)",
        after: "- { from: pretrial-detention, to: prison-conditions, extent: part } (once)")

    /// The pairs seen so far in one crosswalk.
    struct Seen {
        private var pairs: Set<[String]> = []

        /// Registers a pair; returns a finding if it was registered before.
        mutating func check(_ from: String, _ to: String) -> Finding? {
            guard !pairs.insert([from, to]).inserted else { return nil }
            return found(
                "the items \(Wording.quoted(from)) and \(Wording.quoted(to)) are a pair already",
                help: "Keep the one that is right.")
        }
    }
}
