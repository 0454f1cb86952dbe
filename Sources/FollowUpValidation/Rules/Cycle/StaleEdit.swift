import ByteText
import Diagnostics
import Fingerprints
import FollowUpModel
import TextAnalysis

/// An edit of words that have changed since.
enum StaleEdit: Rule {
    static let page = RulePage(
        code: "FU408", name: "stale-edit", severity: .warning,
        what: "editorial.yaml replaces words of a State or contributor that have changed since.",
        why:
            "The edit may say what is no longer meant. The report uses the new words until an editor confirms the edit.",
        before: "replaces: \"…\" (the fingerprint of the words of 14 January)",
        after: "replaces: \"…\" (that of the new ones, written by “followup edit --confirm”)")

    /// Checks an edit that is filled in against the text that the State wrote, which is in another file.
    static func check(
        _ edit: EditedText, of state: String, _ text: Located<String>?, in file: SourceFile
    ) -> Finding? {
        guard let text, let edited = edit.text, Fingerprint(of: text.value).hex != edit.replaces.value
        else { return nil }
        let now = SourceLocation(path: file.path, range: file.words(in: text.range))
        return found(
            "\(state) has changed \(edit.target.wording) since it was edited; the report prints the new words",
            help:
                "\(state) now writes: “\(line(text.value))” The edit says: “\(line(edited.value))” Change the edit if need be, and confirm it with “followup edit --confirm”.",
            related: [Diagnostic.Related("what \(state) writes now", at: now)])
    }

    private static func line(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
