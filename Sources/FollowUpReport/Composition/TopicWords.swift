import TextAnalysis

/// The stems of the words of a text that say what it is about, by which it is found whether a sentence names its
/// topic.
struct TopicWords: Sendable {
    private var stems: Set<String>

    /// The words of nothing.
    static let none = TopicWords(stems: [])

    private init(stems: Set<String>) { self.stems = stems }

    /// Reads a text. Words of fewer than three letters and the stop words say nothing of a topic.
    init(_ text: String, _ words: CompositionWords) {
        stems = []
        for word in TextWords(text) {
            for part in word.text.lowercased().split(separator: "-") where part.count >= 3 {
                let part = String(part)
                if !words.stopWords.contains(part) { stems.insert(Self.stem(part)) }
            }
        }
    }

    /// Whether there are none.
    var isEmpty: Bool { stems.isEmpty }
    /// How many there are.
    var count: Int { stems.count }

    /// Returns how many of the words stand in another text too.
    func count(in other: TopicWords) -> Int { stems.intersection(other.stems).count }

    /// Adds the words of another text.
    mutating func formUnion(_ other: TopicWords) { stems.formUnion(other.stems) }

    /// Returns the first letters of a word, by which its forms are recognized: “migrants” as “migration”.
    private static func stem(_ word: String) -> String {
        word.count > stemLength
            ? String(word.prefix(stemLength)) : word.count > 3 && word.hasSuffix("s") ? String(word.dropLast()) : word
    }

    private static let stemLength = 5
}
