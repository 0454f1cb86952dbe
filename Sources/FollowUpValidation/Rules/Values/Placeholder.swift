import Diagnostics
import TextAnalysis

/// A text that stands in place of an answer and is none.
enum Placeholder: Rule {
    static let page = RulePage(
        code: "FU212", name: "placeholder", severity: .warning,
        what:
            "A text says nothing by itself, such as “TODO”, “n/a”, “none”, “see above” or “…”. The field is read as blank.",
        why:
            "It cannot stand in a report, and nobody can tell whether it means that there is nothing to say, or that there is none of what was asked about.",
        before: "challenges: \"none\"",
        after: "challenges: \"Canada reported that it had met no difficulties.\"")

    static func check(_ text: String) -> Finding? {
        guard let meaning = PlaceholderText.meaning(of: text) else { return nil }
        return found("\(Wording.quoted(text)) says nothing that can be reported", help: help(meaning))
    }

    private static func help(_ meaning: PlaceholderText.Meaning) -> String {
        switch meaning {
        case .unwritten:
            "Write the text, or leave the field blank; blank counts as “not answered”, never as “no”."
        case .nothing:
            "Leave the field blank if there is nothing to say; if there were no such things, say that in a sentence, as in “… reported that it had met no difficulties”."
        case .notApplicable:
            "Write “not applicable” under “status” if the question does not apply, and here why; else leave the field blank."
        case .yesOrNo:
            "Choose a word for “status”, and write here a sentence that says what was done, or why not."
        case .elsewhere:
            "Write the text again, because each answer is printed by itself; else leave the field blank."
        }
    }
}
