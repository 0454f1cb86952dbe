import Diagnostics
import FollowUpModel

/// A paragraph of an instrument that no commitment accounts for.
enum ParagraphMissing: Rule {
    static let page = RulePage(
        code: "FU611", name: "paragraph-missing", severity: .warning,
        what:
            "The paragraphs of an instrument are not numbered through: one or more are missing or out of order.",
        why: "A paragraph that is left out would never be asked about, and nobody would notice.",
        before: "paragraph: \"4\"\n…\nparagraph: \"6\"",
        after: "paragraph: \"4\"\n…\nparagraph: \"5\"\naddressee: none\n…\nparagraph: \"6\"")

    /// Checks a paragraph against the one before it; nil stands for the beginning of the instrument.
    static func check(
        _ paragraph: String, _ number: ParagraphNumber, of unit: InstrumentUnit,
        after former: (text: String, number: ParagraphNumber)?
    ) -> Finding? {
        guard !number.follows(former?.number) else { return nil }
        return found(
            former.map { "\(unit.name) \(paragraph) follows \(unit.name) \($0.text)" }
                ?? "the first \(unit.name) is \(paragraph), not 1",
            help:
                "Add what is missing before it, with the addressee “none” where a \(unit.name) asks nothing; or put it in its place."
        )
    }
}
