extension ReportDocument {
    /// Makes each piece of the running text of the report and hands it to `body`, in the order in which it is read.
    /// Headings and tables are the program’s own words and the names of States.
    func forEachText(_ body: (StyleText) -> Void) {
        for text in [masthead.title] + notices + summary { body(StyleText(text, language: language)) }
        for section in sections { section.forEachParagraph { $0.forEachText(language, body) } }
    }
}

extension Paragraph {
    /// The text, then its subparagraphs, then its footnotes.
    fileprivate func forEachText(_ language: String, _ body: (StyleText) -> Void) {
        let plain = PlainText(text)
        body(
            StyleText(
                plain.words, sources: sources, hasFootnotes: !plain.footnotes.isEmpty, language: language))
        for text in subparagraphs { body(StyleText(text, sources: sources, language: language)) }
        for text in plain.footnotes {
            body(StyleText(text, sources: sources, isFootnote: true, language: language))
        }
    }
}
