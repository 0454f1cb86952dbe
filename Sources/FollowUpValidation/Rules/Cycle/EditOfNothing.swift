import Diagnostics
import FollowUpModel

/// An edit of words that nobody wrote.
enum EditOfNothing: Rule {
    static let page = RulePage(
        code: "FU409", name: "edit-of-nothing", severity: .warning,
        what:
            "editorial.yaml replaces a text that the State or contributor has not written, has withdrawn, or has given in confidence.",
        why: "The report prints nothing that its author did not say, so the edit has no effect.",
        before: "state: MLT (which has not replied)", after: "(the entry is removed)")

    /// Returns a finding if there is no such text to edit.
    /// - Parameter texts: The texts of the reply that may be printed; nil if the State has not replied.
    static func check(
        _ target: TextTarget, of state: String, in texts: [TextTarget: Located<String>]?
    ) -> Finding? {
        guard let texts else { return noReply(of: state) }
        guard texts[target] == nil else { return nil }
        if case .report(let id) = target.part {
            return found(
                "the contribution of \(state) has no text about “\(id)”",
                help: "Remove the entry, or correct what it names.")
        }
        return found(
            "the reply of \(state) does not have \(target.wording), or gives it in confidence",
            help: "Remove the entry, or correct what it names.")
    }

    /// Returns a finding if the State says nothing on the theme of a paragraph.
    /// - Parameter texts: All that a report prints of its answers on the theme; nil if it has not replied.
    static func check(
        theme: String, of state: String, in texts: [(target: TextTarget, text: Located<String>)]?
    ) -> Finding? {
        guard let texts else { return noReply(of: state) }
        guard texts.isEmpty else { return nil }
        return found(
            "the reply of \(state) says nothing on the theme “\(theme)”, or only in confidence",
            help: "Remove the entry, or correct what it names.")
    }

    private static func noReply(of state: String) -> Finding {
        found(
            "there is nothing from \(state) that could be edited",
            help: "Remove the entry, or correct whose text it is.")
    }
}
