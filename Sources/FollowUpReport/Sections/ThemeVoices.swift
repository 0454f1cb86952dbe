import FollowUpModel
import TextAnalysis

/// What the States of a report by theme say, from which its examples are chosen.
struct ThemeVoices {
    private let context: ReportContext
    private let spoken: [(state: String, answers: [SpokenAnswer])]
    private let speakers: [EqualVoice.Speaker]

    /// Reads what the replies say, which are those of the submissions of the context, in their order.
    init(_ replies: [ReplyParagraphs], _ context: ReportContext) {
        self.context = context
        spoken = zip(context.submissions, replies).map { (state: $0.state, answers: $1.spoken) }
        speakers = spoken.map { state, answers in
            EqualVoice.Speaker(
                code: state,
                answers: answers.map { answer in
                    EqualVoice.Answer(
                        theme: context.themeOfItem[answer.item], item: answer.item,
                        words: answer.sentences.map { WordCount.words(in: $0.sentence.text) },
                        isPrincipal: answer.isPrincipal, acts: answer.acts, choice: answer.choice)
                })
        }
    }

    /// Returns the sentences that fit into a number of words; nil where not even one of each State does.
    func sentences(within budget: Int) -> ThemeExamples? {
        EqualVoice.choices(of: speakers, budget: budget).map {
            ThemeExamples(
                extent: .sentences, isSynthesisFull: true, paragraphs: quoted($0),
                unquotedPins: pins(notIn: $0))
        }
    }

    /// Returns a mention of every State.
    func mentions(_ extent: ThemeMentions.Extent, isSynthesisFull: Bool) -> ThemeExamples {
        ThemeExamples(
            extent: .mentions(extent), isSynthesisFull: isSynthesisFull,
            paragraphs: ThemeMentions(context: context, extent: extent).paragraphs(spoken),
            unquotedPins: pins(notIn: []))
    }

    /// Returns the pinned answers of which no sentence was chosen.
    private func pins(notIn choices: [EqualVoice.Choice]) -> [ExampleChoice] {
        guard !context.examples.isEmpty else { return [] }
        let heard = Dictionary(grouping: choices, by: \.code)
        return spoken.flatMap { state, answers -> [ExampleChoice] in
            let quoted = Set((heard[state] ?? []).flatMap { answers[$0.answer].items })
            return (context.examples[state] ?? [:]).values
                .filter { $0.choice == .pin && !quoted.contains($0.item.value) }
                .sorted { $0.item.value < $1.item.value }
        }
    }

    /// A paragraph of examples ends after as many words.
    private static let maxWords = 150

    /// Returns the chosen sentences of each theme, in the order of its questions and, on each, of the States.
    private func quoted(_ choices: [EqualVoice.Choice]) -> [Int: [Paragraph]] {
        let spoken = Dictionary(
            spoken.map { ($0.state, $0.answers) }, uniquingKeysWith: { first, _ in first })
        // The sentences of an answer that were chosen are its first.
        var heard: [EqualVoice.Choice: Int] = [:]
        for choice in choices {
            heard[EqualVoice.Choice(code: choice.code, answer: choice.answer, sentence: 0), default: 0] += 1
        }
        let order = Dictionary(
            context.submissions.enumerated().map { ($1.state, $0) }, uniquingKeysWith: { first, _ in first })
        let answers = heard.compactMap {
            choice, count -> (state: String, answer: SpokenAnswer, count: Int)? in
            guard let said = spoken[choice.code], said.indices.contains(choice.answer) else { return nil }
            return (choice.code, said[choice.answer], count)
        }.sorted { ($0.answer.item, order[$0.state] ?? 0) < ($1.answer.item, order[$1.state] ?? 0) }
        return Dictionary(grouping: answers) { context.themeOfItem[$0.answer.item] }.mapValues(paragraphs)
    }

    private func paragraphs(
        _ answers: [(state: String, answer: SpokenAnswer, count: Int)]
    ) -> [Paragraph] {
        let words = context.compositionWords
        var paragraphs: [Paragraph] = []
        var (sentences, sources, count): ([String], [Source], Int) = ([], [], 0)
        let end = {
            if !sentences.isEmpty { paragraphs.append(Paragraph(sentences: sentences, sources: sources)) }
            (sentences, sources, count) = ([], [], 0)
        }
        var item: Int?
        var introductions = 0
        var before: String?
        for (state, answer, heard) in answers {
            let length = answer.sentences.prefix(heard).reduce(0) {
                $0 + WordCount.words(in: $1.sentence.text)
            }
            if count > 0, count + length > Self.maxWords { end() }
            var openings = SentenceOpenings(
                of: context.name(state), words, context.phrases, introductions: introductions, after: before)
            for (position, said) in answer.sentences.prefix(heard).enumerated() {
                let isNewItem = position == 0 && answer.item != item && !answer.isEditors
                let topic =
                    isNewItem
                    ? context.topic(of: answer.item, unless: answer.sentences.first?.sentence) : nil
                if topic != nil { introductions += 1 }
                let opensField =
                    !answer.isEditors
                    && (position == 0 || said.sources != answer.sentences[position - 1].sources)
                sentences.append(
                    opensField
                        ? openings.opened(
                            said.sentence,
                            SentenceOpenings.Position(isFirstInParagraph: position == 0, topic: topic))
                        : openings.asWritten(said.sentence))
                sources += said.sources.map { $0.ofSentences(sentences.count...sentences.count) }
            }
            item = answer.item
            before = sentences.last
            count += length
        }
        end()
        return paragraphs
    }
}
