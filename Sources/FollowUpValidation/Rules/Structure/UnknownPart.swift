import Diagnostics
import FollowUpModel

/// A part that the item does not have.
enum UnknownPart: Rule {
    static let page = RulePage(
        code: "FU113", name: "unknown-part", severity: .error,
        what: "“parts” names something that the item does not ask about.",
        why:
            "A State is credited with action on what its answer names; nothing can be credited on what was not asked.",
        before: "migrant-smuggling-measures: … parts: [smuggling]",
        after: "migrant-smuggling-measures: … parts: [migrant-smuggling-measures]",
        isInForm: true)

    static func check(_ part: String, of item: Item) -> Finding? {
        guard !item.commitments.contains(part) else { return nil }
        let suggestion = Suggestion(forWord: part, among: item.commitments)
        return found(
            "\(Wording.quoted(part)) is no part of this item", help: suggestion.help,
            correction: suggestion.correction())
    }
}
