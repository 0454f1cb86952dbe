import Diagnostics
import TextAnalysis

/// A text of an instrument or a checklist that is only a placeholder.
enum PlaceholderLeft: Rule {
    static let page = RulePage(
        code: "FU624", name: "placeholder-left", severity: .error,
        what:
            "A text of an instrument or a checklist is nothing but a placeholder, such as “TODO”, “tbc” or “…”.",
        why: "It would be put to States, or printed in the report.",
        before: "question: TODO", after: "question: Has your State lit the streets around schools?")

    static func check(_ text: String) -> Finding? {
        guard PlaceholderText.meaning(of: text) != nil else { return nil }
        return found("\(Wording.quoted(text)) is only a placeholder", help: "Write the text.")
    }
}
