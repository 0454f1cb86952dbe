import FollowUpModel

/// Sentences of a paragraph that counts answers, each with the answers that it counts.
struct SourcedSentences {
    private var texts: [String] = []
    private var sources: [Source] = []

    /// Whether there is none.
    var isEmpty: Bool { texts.isEmpty }
    /// The sentences as a paragraph.
    var paragraph: Paragraph { Paragraph(sentences: texts, sources: sources) }

    /// Adds a sentence with its sources, each once.
    mutating func add(_ text: String, _ sources: [Source]) {
        texts.append(text)
        var seen: Set<Source> = []
        self.sources += sources.filter { seen.insert($0).inserted }.map {
            $0.ofSentences(texts.count...texts.count)
        }
    }
}
