import ByteText
import Diagnostics
import FollowUpModel

/// An edit of a text that a paragraph on the whole theme stands for.
enum EditWithinParagraph: Rule {
    static let page = RulePage(
        code: "FU417", name: "edit-within-paragraph", severity: .warning,
        what: "editorial.yaml replaces a text of a State, and also all that the State answered on its theme.",
        why: "The report prints the paragraph on the theme alone, so the other edit has no effect.",
        before: "theme: cybercrime … item: cybercrime-legislation, field: summary",
        after: "theme: cybercrime (and what the other entry said is put into its paragraph)")

    /// Checks an edit against the paragraphs of its State that the report prints.
    static func check(_ edit: EditedText, among paragraphs: [EditedParagraph]) -> Finding? {
        guard edit.text != nil,
            let paragraph = paragraphs.first(where: { $0.replaces.contains { $0.target == edit.target } })
        else { return nil }
        return found(
            "the paragraph on “\(paragraph.theme.value)” stands for \(edit.target.wording) too, so this edit is not printed",
            help: "Put what it says into the paragraph, and remove this entry.",
            related: [
                Diagnostic.Related(
                    "the paragraph",
                    at: SourceLocation(path: paragraph.place.path, range: paragraph.theme.range))
            ])
    }
}
