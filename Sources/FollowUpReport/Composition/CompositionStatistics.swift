import TextAnalysis

/// How the section on action taken reads: its paragraphs and sentences, counted.
public struct CompositionStatistics: Hashable, Sendable {
    /// The number of paragraphs.
    public private(set) var paragraphs = 0
    /// The number of paragraphs of a single sentence.
    public private(set) var singleSentences = 0
    /// The number of words of the longest paragraph.
    public private(set) var longestWords = 0
    /// The numbers of the paragraphs in which a sentence begins with the two words of the one before it.
    public private(set) var repeatedOpenings: [Int] = []
    /// How many sentences of each State are told, by the number of sentences: the number of States.
    public private(set) var sentencesOfStates: [Int: Int] = [:]

    /// Counts the paragraphs of the section on action taken of a compiled report.
    ///
    /// - Parameter heading: The heading of the section.
    init(_ document: ReportDocument, heading: String) {
        guard let section = document.sections.first(where: { $0.heading == heading }) else { return }
        var before: [Substring] = []
        var told: [String: Int] = [:]
        section.forEachParagraph { paragraph in
            let sentences =
                paragraph.sentences.isEmpty
                ? Sentences.split(PlainText(paragraph.text).words) : paragraph.sentences
            paragraphs += 1
            if sentences.count == 1, paragraph.subparagraphs.isEmpty { singleSentences += 1 }
            longestWords = max(longestWords, paragraph.wordCount)
            for (position, sentence) in sentences.enumerated() {
                let opening = sentence.split(separator: " ", maxSplits: 2).prefix(2)
                if opening.elementsEqual(before), repeatedOpenings.last != paragraph.number {
                    repeatedOpenings.append(paragraph.number)
                }
                before = Array(opening)
                let paths = Set(
                    paragraph.sources.filter {
                        $0.field != .status && ($0.sentences?.contains(position + 1) ?? false)
                    }.map(\.place.path))
                if paths.count == 1, let path = paths.first { told[path, default: 0] += 1 }
            }
        }
        for count in told.values { sentencesOfStates[count, default: 0] += 1 }
    }
}
