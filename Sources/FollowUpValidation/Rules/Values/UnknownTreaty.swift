import Diagnostics
import FollowUpModel

/// A treaty that the item does not ask about.
enum UnknownTreaty: Rule {
    static let page = RulePage(
        code: "FU225", name: "unknown-treaty", severity: .error,
        what: "An entry of “treaties” is on a treaty that the question does not ask about.",
        why: "Positions are counted treaty by treaty; one on another treaty would be lost.",
        before: "- { treaty: unctoc, position: party }", after: "- { treaty: untoc, position: party }")

    static func check(_ treaty: String, of item: Item) -> Finding? {
        guard item.asksAboutTreaties, !item.treaties.contains(treaty) else { return nil }
        let suggestion = Suggestion(for: treaty, among: item.treaties)
        return found(
            "the question does not ask about the treaty \(Wording.quoted(treaty))", help: suggestion.help,
            correction: suggestion.correction())
    }
}
