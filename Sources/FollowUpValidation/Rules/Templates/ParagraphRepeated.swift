import ByteText
import Diagnostics

/// A paragraph of an instrument that comes a second time, after others.
enum ParagraphRepeated: Rule {
    static let page = RulePage(
        code: "FU612", name: "paragraph-repeated", severity: .warning,
        what: "A paragraph comes a second time, after other paragraphs.",
        why:
            "Either the number is wrong, or the commitments of a paragraph are torn apart; those of one paragraph stand together.",
        before: "paragraph: \"4\"\n…\nparagraph: \"5\"\n…\nparagraph: \"4\"",
        after: "paragraph: \"4\"\n…\nparagraph: \"4\"\n…\nparagraph: \"5\"")

    /// `first` is where the paragraph came before others that came before this one, where it did.
    static func check(_ paragraph: String, first: Place?) -> Finding? {
        guard let first else { return nil }
        return found(
            "paragraph \(paragraph) comes a second time",
            help: "Correct the number, or move the commitment to the others of its paragraph.",
            related: [Diagnostic.Related("first here", at: first)])
    }
}
