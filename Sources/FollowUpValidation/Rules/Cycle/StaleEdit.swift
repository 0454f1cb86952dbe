import Diagnostics
import FollowUpModel

/// An edit of words that a State has changed since.
enum StaleEdit: Rule {
    static let page = RulePage(
        code: "FU408", name: "stale-edit", severity: .warning,
        what: "editorial.yaml replaces words of a State that the State has changed since.",
        why:
            "The edit may say what the State no longer means. The report uses the State’s new words until an editor confirms the edit.",
        before: "replaces: \"…\" (the fingerprint of the words of 14 January)",
        after: "replaces: \"…\" (that of the new ones, written by “followup edit --confirm”)")

    static func finding(
        _ state: String, _ target: TextTarget, now: String, edited: String, related: Diagnostic.Related
    ) -> Finding {
        found(
            "\(state) has changed \(target.wording) since it was edited; the report prints the new words",
            help:
                "The State now writes: “\(line(now))” The edit says: “\(line(edited))” Change the edit if need be, and confirm it with “followup edit --confirm”.",
            related: [related])
    }

    private static func line(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
