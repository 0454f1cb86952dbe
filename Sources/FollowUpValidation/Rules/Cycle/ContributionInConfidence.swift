import Diagnostics

/// A contribution that asks for confidence.
enum ContributionInConfidence: Rule {
    static let page = RulePage(
        code: "FU437", name: "contribution-in-confidence", severity: .error,
        what: "A field or comment of a contribution says that it, or a part of it, is confidential.",
        why:
            "A contribution is published as a whole. Until the doubt is cleared up nothing of it is, and no finding shows its words.",
        before: "confidential: true (in contributions/unodc.yaml)", after: "(the text is removed)")

    static let finding = found(
        "this seems not to be for publication, but a contribution is published as a whole",
        help: "Remove what is confidential from the file, or the words that say so.")
}
