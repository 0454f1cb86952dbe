import Diagnostics

/// A paragraph of an instrument that no commitment accounts for.
enum ParagraphMissing: Rule {
    static let page = RulePage(
        code: "FU611", name: "paragraph-missing", severity: .warning,
        what:
            "The paragraphs of an instrument are not numbered through: one or more are missing or out of order.",
        why: "A paragraph that is left out would never be asked about, and nobody would notice.",
        before: "paragraph: \"4\"\n…\nparagraph: \"6\"",
        after: "paragraph: \"4\"\n…\nparagraph: \"5\"\naddressee: none\n…\nparagraph: \"6\"")

    static func finding(_ paragraph: String, after former: String?) -> Finding {
        found(
            former.map { "paragraph \(paragraph) follows paragraph \($0)" }
                ?? "the first paragraph is \(paragraph), not 1",
            help:
                "Add what is missing before it, with the addressee “none” where a paragraph asks nothing; or put it in its place."
        )
    }
}
