extension TextPart {
    /// Separates the words that introduce the paragraphs after them from the paragraph that they were read with: “We
    /// therefore agree to:” at the end of paragraph 2, before 3. They hold up to the next heading.
    mutating func separateChapeaux() {
        for index in paragraphs.indices.dropLast()
        where paragraphs[index + 1].parent != paragraphs[index].number {
            guard let (own, chapeau) = Self.divide(paragraphs[index].words) else { continue }
            paragraphs[index].words = own
            chapeaux.append((chapeau, index + 1))
        }
        chapeaux.sort { $0.position < $1.position }
        var (introducing, following) = (chapeaux[...], headings[...])
        var open: String?
        for index in paragraphs.indices {
            while following.first?.position ?? .max <= index {
                open = nil
                following.removeFirst()
            }
            while let chapeau = introducing.first, chapeau.position <= index {
                open = chapeau.text
                introducing.removeFirst()
            }
            paragraphs[index].chapeau = open
        }
    }

    /// Returns a paragraph and the sentence at its end that a colon follows; nil if there are not both.
    private static func divide(_ words: String) -> (own: String, chapeau: String)? {
        guard words.last == ":" else { return nil }
        var text = RunningText()
        text.add(words, line: 0, isApart: true)
        let end = text.words.indices.dropLast().last {
            text.stop($0) == .sentence || text.stop($0) == .semicolon
        }
        guard let end else { return nil }
        return (text.text(0..<end + 1), text.text(end + 1..<text.words.count))
    }
}
