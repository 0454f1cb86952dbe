import Diagnostics
import FollowUpModel

/// A name in the list of agencies that is no question.
enum UnknownQuestionOfAgency: Rule {
    static let page = RulePage(
        code: "FU232", name: "unknown-question-of-agency", severity: .error,
        what: "An agency is given something that is no question of the checklist.",
        why: "The question that is meant would be given to nobody.",
        before: "justice: [pretrial-detenion]", after: "justice: [pretrial-detention]")

    /// Returns a finding if the checklist has no such item.
    static func check(_ id: String, in checklist: Questions) -> Finding? {
        guard checklist.position(ofItem: id) == nil else { return nil }
        let suggestion = Suggestion(for: id, among: checklist.items.map(\.id))
        return found(
            "\(Wording.name(id)) is not an item of the checklist \(checklist.id)", help: suggestion.help,
            correction: suggestion.correction(given: []))
    }
}
