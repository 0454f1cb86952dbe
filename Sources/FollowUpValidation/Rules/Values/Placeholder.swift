import Diagnostics
import TextAnalysis

/// A text that is only a placeholder.
enum Placeholder: Rule {
    static let page = RulePage(
        code: "FU212", name: "placeholder", severity: .warning,
        what: "A text is nothing but a placeholder, such as “TODO”, “n/a”, “…” or “Lorem ipsum”.",
        why: "The report prints what stands there; a blank field is understood as not answered.",
        before: "challenges: \"n/a\"", after: "challenges: \"\"")

    static func check(_ text: String) -> Finding? {
        guard PlaceholderText.isPlaceholder(text) else { return nil }
        return found(
            "\(Wording.quoted(text)) says nothing that can be reported",
            help: "Write the text, or leave the field blank; blank counts as “not answered”, never as “no”.")
    }
}
