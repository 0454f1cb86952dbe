import ByteText
import Diagnostics
import FollowUpModel

/// A paragraph of an instrument that is listed again, after others.
enum ParagraphRepeated: Rule {
    static let page = RulePage(
        code: "FU612", name: "paragraph-repeated", severity: .warning,
        what: "A paragraph comes a second time, after other paragraphs.",
        why:
            "Either the number is wrong, or the commitments of a paragraph are torn apart; those of one paragraph stand together.",
        before: "paragraph: \"4\"\n…\nparagraph: \"5\"\n…\nparagraph: \"4\"",
        after: "paragraph: \"4\"\n…\nparagraph: \"4\"\n…\nparagraph: \"5\"")

    /// Returns a finding if the paragraph is listed a second time.
    /// - Parameters:
    ///   - paragraph: The paragraph as cited.
    ///   - unit: What its instrument is divided into.
    ///   - first: Where it was listed before, with other paragraphs in between; nil if it was not.
    static func check(_ paragraph: String, of unit: InstrumentUnit, first: SourceLocation?) -> Finding? {
        guard let first else { return nil }
        return found(
            "\(unit.name) \(paragraph) comes a second time",
            help: "Correct the number, or move the commitment to the others of its \(unit.name).",
            related: [Diagnostic.Related("first here", at: first)])
    }
}
