import Diagnostics
import FollowUpModel

/// An invitation that asks no question.
enum NothingAsked: Rule {
    static let page = RulePage(
        code: "FU250", name: "nothing-asked", severity: .error,
        what:
            "An invitation in a cycle file asks for the short form of a checklist that has none, or for the short form of themes of which no question is in it.",
        why: "States would be sent a form without questions.",
        before: "invitation: { core: true, themes: [cultural-property] }",
        after: "invitation: { themes: [cultural-property] }")

    /// Returns a finding if an invitation that has `core: true` asks nothing.
    static func check(_ invitation: Invitation, of checklist: Checklist) -> Finding? {
        guard invitation.isShort, invitation.items(of: checklist).isEmpty else { return nil }
        let hasShortForm = checklist.items.contains(where: \.isCore)
        return found(
            hasShortForm
                ? "no question of the short form is on these themes"
                : "the checklist “\(checklist.id)” has no short form",
            help: hasShortForm
                ? "Name other themes, or leave out “core: true”." : "Leave out “core: true”.")
    }
}
