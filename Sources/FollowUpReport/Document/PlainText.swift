import TextAnalysis

/// The words of a paragraph, and its footnotes apart.
struct PlainText: Sendable {
    /// The words.
    private(set) var words = ""
    /// The texts of the footnotes.
    private(set) var footnotes: [String] = []

    init(_ inlines: [Inline]) {
        for inline in inlines {
            switch inline {
            case .text(let text): words += text
            case .reference(let reference): words += reference.text
            case .footnote(let text, _): footnotes.append(text)
            }
        }
    }
}

extension Paragraph {
    /// The number of its words, including its subparagraphs and footnotes.
    var wordCount: Int {
        let plain = PlainText(text)
        return ([plain.words] + subparagraphs + plain.footnotes).reduce(0) { $0 + WordCount.words(in: $1) }
    }
}
