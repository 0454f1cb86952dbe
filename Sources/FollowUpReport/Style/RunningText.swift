extension ReportDocument {
    /// The running text of the report, in the order in which it is read. Headings and tables are the program’s own words
    /// and the names of States.
    var runningText: [StyleText] {
        ([masthead.title] + notices + summary).map { StyleText($0, language: language) }
            + sections.flatMap(\.paragraphs).flatMap { $0.runningText(language) }
    }
}

extension Paragraph {
    /// The text, then its subparagraphs, then its footnotes.
    fileprivate func runningText(_ language: String) -> [StyleText] {
        let plain = PlainText(text)
        let words = StyleText(
            plain.words, sources: sources, hasFootnotes: !plain.footnotes.isEmpty, language: language)
        return [words] + subparagraphs.map { StyleText($0, sources: sources, language: language) }
            + plain.footnotes.map {
                StyleText($0, sources: sources, isFootnote: true, language: language)
            }
    }
}
