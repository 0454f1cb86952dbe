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
