import Diagnostics
import FollowUpModel

/// A State of which every answer is left out.
enum NothingLeftToQuote: Rule {
    static let page = RulePage(
        code: "FU421", name: "nothing-left-to-quote", severity: .warning,
        what: "editorial.yaml leaves out every answer of a State that could be quoted.",
        why:
            "Every State that replied is heard once before any is heard twice, so these choices have no effect.",
        before: "(both answers of Malta are left out)", after: "(one of them is)")

    /// Returns a finding if nothing remains.
    ///
    /// - Parameters:
    ///   - leftOut: The ids of the items that are left out.
    ///   - quotable: Those on which the State says something that can be quoted.
    static func check(_ leftOut: Set<String>, of state: String, among quotable: Set<String>) -> Finding? {
        guard !leftOut.isEmpty, quotable.isSubset(of: leftOut) else { return nil }
        return found(
            "every answer of \(state) that could be quoted is left out, so these choices have no effect",
            help: "Keep at least one, so that the report hears \(state) as it hears the others.")
    }
}
