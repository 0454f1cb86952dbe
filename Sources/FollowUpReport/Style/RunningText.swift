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
        let passages = passages
        for passage in passages { hand(passage.text, from: passage.sources) }
        if passages.isEmpty { hand(plain.words, from: sources, hasFootnotes: !plain.footnotes.isEmpty) }
        // With as many sources as subparagraphs, each has its own; searching all of them would be slow in
        // long lists.
        let listed = passages.last?.sources ?? sources
        let isEachFromItsOwn = listed.count == subparagraphs.count
        for (position, text) in subparagraphs.enumerated() {
            hand(text, from: isEachFromItsOwn ? [listed[position]] : listed)
        }
        for text in plain.footnotes { hand(text, from: sources, isFootnote: true) }
    }
}

extension Paragraph {
    /// Its sentences, those from the same sources together; empty if they are not told apart.
    private var passages: [(text: String, sources: [Source])] {
        var passages: [(text: String, sources: [Source])] = []
        for (position, sentence) in sentences.enumerated() {
            let sources = sources.filter { $0.sentences?.contains(position + 1) ?? true }
            if let last = passages.last, last.sources == sources {
                passages[passages.count - 1].text = last.text + " " + sentence
            } else {
                passages.append((sentence, sources))
            }
        }
        return passages
    }
}
