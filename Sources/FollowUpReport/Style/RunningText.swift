extension ReportDocument {
    /// Calls `body` with each piece of the running text of the report, in reading order. Headings and tables
    /// are left out, as they hold only the program’s own words and names of States.
    func forEachText(_ body: (StyleText) -> Void) {
        // What people wrote in the summary stands in the cycle file; where the program counts replies it has no words
        // of theirs.
        for (position, text) in ([masthead.title] + notices + summary.map { PlainText($0.text).words })
            .enumerated()
        {
            body(StyleText(text, at: TextPosition(paragraph: 0, text: position), language: language))
        }
        for section in sections { section.forEachParagraph { $0.forEachText(language, body) } }
    }
}

extension Paragraph {
    /// Calls `body` with the text, then its subparagraphs, then its footnotes.
    func forEachText(_ language: String, _ body: (StyleText) -> Void) {
        let plain = PlainText(text)
        var place = TextPosition(paragraph: number, text: 0)
        func hand(
            _ text: String, from sources: [Source], isFootnote: Bool = false, hasFootnotes: Bool = false
        ) {
            body(
                StyleText(
                    text, at: place, sources: sources, isFootnote: isFootnote, hasFootnotes: hasFootnotes,
                    language: language))
            place.text += 1
        }
        hand(plain.words, from: sources, hasFootnotes: !plain.footnotes.isEmpty)
        // With as many sources as subparagraphs, each has its own; searching all of them would be slow in
        // long lists.
        let isEachFromItsOwn = sources.count == subparagraphs.count
        for (position, text) in subparagraphs.enumerated() {
            hand(text, from: isEachFromItsOwn ? [sources[position]] : sources)
        }
        for text in plain.footnotes { hand(text, from: sources, isFootnote: true) }
    }
}
