import Diagnostics

/// A reference to a reply that is not available.
enum EarlierReplyNotFound: Rule {
    static let page = RulePage(
        code: "FU411", name: "earlier-reply-not-found", severity: .warning,
        what: "An answer refers to a reply in another cycle that is not beside this one.",
        why: "What the State said there can neither be checked nor counted.",
        before: "cycle: \"2010\" (of which there is no folder)",
        after: "cycle: \"2011\" (Submissions/2011/CAN.yaml)")

    /// Returns a finding if the reply was not found.
    /// - Parameter path: Where the reply was looked for; nil if it was found.
    static func check(missing path: String?) -> Finding? {
        guard let path else { return nil }
        return found(
            "the reply that this refers to cannot be read: there is no \(Wording.quoted(path))",
            help:
                "Put the folder of that cycle beside the one of this cycle, or correct the name of the cycle."
        )
    }
}
