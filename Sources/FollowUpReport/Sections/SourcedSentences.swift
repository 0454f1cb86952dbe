import FollowUpModel

/// Sentences of a paragraph, each with the answers that it counts.
struct SourcedSentences {
    private var texts: [String] = []
    private var sources: [Source] = []

    var isEmpty: Bool { texts.isEmpty }
    var paragraph: Paragraph { Paragraph(sentences: texts, sources: sources) }

    mutating func add(_ text: String, _ sources: [Source]) {
        texts.append(text)
        var seen: Set<Source> = []
        self.sources += sources.filter { seen.insert($0).inserted }.map {
            $0.ofSentences(texts.count...texts.count)
        }
    }
}
