import FollowUpModel
import TextAnalysis

/// What one State reports, composed into paragraphs: every sentence as the State wrote it, after an opening that
/// joins it to the one before.
struct StateNarrative {
    let context: ReportContext
    let name: StateName

    private var words: CompositionWords { context.compositionWords }

    /// Returns the paragraphs of the passages of a State, in the order of the themes.
    func paragraphs(_ passages: [Passage]) -> [Paragraph] {
        let groups = ParagraphGrouping(order: context.themeOrder).groups(passages) { context.themeOfItem[$0] }
        var openings = SentenceOpenings(of: name, words, context.phrases)
        return groups.enumerated().map { position, group in
            paragraph(
                group, isLast: position == groups.count - 1 && groups.count >= Self.minParagraphsForLast,
                &openings)
        }
    }

    /// The smallest number of paragraphs of which the last begins with “Finally”.
    private static let minParagraphsForLast = 4

    private func paragraph(
        _ group: ParagraphGrouping.Group, isLast: Bool, _ openings: inout SentenceOpenings
    ) -> Paragraph {
        var sentences: [String] = []
        var sources: [Source] = []
        var said = TopicWords.none
        for (position, passage) in group.passages.enumerated() {
            let previous = position > 0 ? group.passages[position - 1] : nil
            let first = sentences.count + 1
            for (index, sentence) in passage.sentences.enumerated() {
                guard index == 0, !passage.standsAlone else {
                    sentences.append(openings.asWritten(sentence))
                    continue
                }
                let next = index + 1 < passage.sentences.count ? passage.sentences[index + 1] : nil
                sentences.append(
                    openings.opened(
                        sentence,
                        SentenceOpenings.Position(
                            isFirstInParagraph: position == 0,
                            changesTheme: previous.map { theme($0) != theme(passage) } ?? false,
                            isLast: isLast && position == 0,
                            topic: topic(of: passage, after: previous, said: said), next: next,
                            isDifficulty: passage.field == .challenges)))
            }
            sources += passage.sources.map { $0.ofSentences(first...max(first, sentences.count)) }
            said.formUnion(passage.topicWords)
        }
        return Paragraph(
            sentences: sentences, subparagraphs: group.passages.last?.list ?? [], sources: sources)
    }

    private func theme(_ passage: Passage) -> Int { context.themeOfItem[passage.item] }

    /// Returns the topic of a passage if neither its first sentence nor, within a theme, the paragraph so far names
    /// it.
    private func topic(of passage: Passage, after previous: Passage?, said: TopicWords) -> String? {
        guard previous?.item != passage.item else { return nil }
        let isSameTheme = previous.map { theme($0) == theme(passage) } ?? false
        return context.topic(
            of: passage.item, unless: passage.sentences.first, after: isSameTheme ? said : .none)
    }
}

extension ReportContext {
    /// Returns the topic of an item if fewer than half of its words occur in the first sentence on it, or in what has been
    /// said before; nil also where the sentence says itself, at its beginning, what it is about.
    func topic(of item: Int, unless first: StatedSentence?, after said: TopicWords = .none) -> String? {
        let topic = checklist.items[item].topic
        guard !topic.isEmpty, let first, !(first.attribution?.hasAside ?? true) else { return nil }
        let sought = TopicWords(topic, compositionWords)
        var known = TopicWords(first.text, compositionWords)
        known.formUnion(said)
        return 2 * sought.count(in: known) < sought.count ? topic : nil
    }
}
