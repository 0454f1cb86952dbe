import ByteText
import Diagnostics
import FollowUpModel
import TextAnalysis

/// FU710: a quotation without a source.
struct QuotationWithoutSource: StyleRule {
    static let page = RulePage(
        code: "FU710", name: "quotation-without-source", severity: .warning,
        what:
            "Three words or more stand in quotation marks, and neither a footnote, nor parentheses, nor the paragraph says whose words they are. Titles need no source.",
        why: "House style: a quotation is exact and has its source, so that it can be looked up.",
        before: "Crime remains “a threat to the stability of all societies”.",
        after: "The Declaration calls crime “a threat to the stability of all societies” (para. 2).")

    private let words: StyleWords

    init(_ context: StyleContext) { words = context.language.words }

    func findings(in text: StyleText) -> [(finding: Finding, range: ByteRange)] {
        guard !text.hasFootnotes, !text.isFootnote else { return [] }
        let quotations = Quotation.all(in: text)
        guard !quotations.isEmpty,
            !text.words.contains(where: { !$0.isQuoted && words.has(text.string($0).lowercased(), on: .said) }
            )
        else { return [] }
        return quotations.filter { quotation in
            WordCount.words(in: quotation.words) >= 3 && !Self.isTitle(quotation, in: text, words)
                && !text.string(ByteRange(Int(quotation.range.upperBound), text.text.utf8.count))
                    .contains("(")
        }.map { (Self.finding($0.words), $0.range) }
    }

    /// Returns whether the quoted words are a title: most of them are capitalized, or the word before says
    /// so.
    private static func isTitle(_ quotation: Quotation, in text: StyleText, _ words: StyleWords) -> Bool {
        let before = text.words.last { $0.range.upperBound <= quotation.range.lowerBound }
        if let before, words.has(text.string(before).lowercased(), on: .titled) { return true }
        let inside = text.words.filter {
            quotation.range.lowerBound <= $0.range.lowerBound
                && $0.range.upperBound <= quotation.range.upperBound
        }.filter { !words.has(text.string($0), on: .joining) }
        return inside.count(where: \.isCapitalized) * 2 > inside.count
    }

    private static func finding(_ words: String) -> Finding {
        found(
            "it is not said where \(Wording.quoted(words)) is quoted from",
            help: "Name the source in the sentence, in parentheses or in a footnote.")
    }
}
