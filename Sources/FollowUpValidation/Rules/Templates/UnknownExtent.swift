import Diagnostics
import FollowUpModel

/// An extent that is neither “whole” nor “part”.
enum UnknownExtent: Rule {
    static let page = RulePage(
        code: "FU630", name: "unknown-extent", severity: .error,
        what: "A pair of a crosswalk does not say whether its items ask the same wholly or in part.",
        why: "Only where an item asks wholly the same can an earlier answer stand for a new one.",
        before: "extent: mostly", after: "extent: part")

    /// Returns the extent that a word denotes.
    static func check(_ word: String) -> Verdict<Crosswalk.Extent> {
        if let extent = Crosswalk.Extent(rawValue: word) { return .value(extent) }
        return .finding(
            found(
                "\(Wording.quoted(word)) is not an extent",
                help: "Write one of: \(Wording.choice(Crosswalk.Extent.allCases.map(\.rawValue)))."))
    }
}
