import Diagnostics
import FollowUpModel

/// A paragraph of an instrument that is not written as cited.
enum InvalidParagraph: Rule {
    static let page = RulePage(
        code: "FU610", name: "invalid-paragraph", severity: .warning,
        what: "The paragraph of a commitment is not written as paragraphs are cited.",
        why: "The report cites it to States, and only paragraphs written in one way can be counted through.",
        before: "paragraph: \"5(a)\"", after: "paragraph: \"5 (a)\"")

    /// Returns the number of a paragraph or rule that a text cites.
    static func check(_ text: String, of unit: InstrumentUnit) -> Verdict<ParagraphNumber> {
        if let number = ParagraphNumber(text) { return .value(number) }
        let help =
            switch unit {
            case .paragraphs:
                "Write its number, or the number and the letter of a subparagraph, as in 5 or 5 (a)."
            case .rules: "Write its number, or the number and that of a paragraph of it, as in 5 or 5 (1)."
            }
        return .finding(found("\(Wording.quoted(text)) is not a \(unit.name)", help: help))
    }
}
