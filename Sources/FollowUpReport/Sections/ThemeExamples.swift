import FollowUpModel
import TextAnalysis

/// What individual States report on each theme, as far as the report has room for it: sentences chosen with an equal
/// voice or, where not even one each fits, every State with one measure, or by name.
struct ThemeExamples {
    /// How much is said of each State.
    enum Extent {
        /// Chosen sentences.
        case sentences
        /// One measure each.
        case measures
        /// The names alone.
        case names
    }

    /// The extent.
    let extent: Extent
    /// The answers that an editor pinned and for which there was no room.
    private(set) var unquotedPins: [ExampleChoice] = []
    private let paragraphs: [Int: [Paragraph]]

    /// Returns the paragraphs on a theme.
    subscript(theme: Int) -> [Paragraph] { paragraphs[theme] ?? [] }

    /// No examples.
    static let none = ThemeExamples(extent: .sentences, paragraphs: [:])

    private init(extent: Extent, paragraphs: [Int: [Paragraph]]) {
        self.extent = extent
        self.paragraphs = paragraphs
    }

    /// The smallest number of words for each State where each is mentioned with a measure.
    private static let leastWordsOfMention = 12
    /// A paragraph of examples ends after as many words.
    private static let maxWords = 150

    /// Chooses what fits into a number of words.
    init(_ replies: [ReplyParagraphs], budget: Int, _ context: ReportContext) {
        let spoken = zip(context.submissions, replies).map { (state: $0.state, answers: $1.spoken) }
        let speakers = spoken.map { state, answers in
            EqualVoice.Speaker(
                code: state,
                answers: answers.map { answer in
                    EqualVoice.Answer(
                        theme: context.themeOfItem[answer.item], item: answer.item,
                        words: answer.sentences.map { WordCount.words(in: $0.sentence.text) },
                        isPrincipal: answer.isPrincipal, acts: answer.acts,
                        choice: answer.choice)
                })
        }
        let choices = EqualVoice.choices(of: speakers, budget: budget)
        if let choices {
            self.init(
                extent: .sentences,
                paragraphs: Self.quoted(
                    choices,
                    Dictionary(
                        spoken.map { ($0.state, $0.answers) }, uniquingKeysWith: { first, _ in first }),
                    context))
        } else {
            self = Self.mentions(spoken, budget: budget, context)
        }
        unquotedPins = Self.pins(spoken, without: choices ?? [], context)
    }

    /// Returns the pinned answers of which no sentence was chosen.
    private static func pins(
        _ spoken: [(state: String, answers: [SpokenAnswer])], without choices: [EqualVoice.Choice],
        _ context: ReportContext
    ) -> [ExampleChoice] {
        guard !context.examples.isEmpty else { return [] }
        let heard = Dictionary(grouping: choices, by: \.code)
        return spoken.flatMap { state, answers -> [ExampleChoice] in
            let quoted = Set((heard[state] ?? []).flatMap { answers[$0.answer].items })
            return (context.examples[state] ?? [:]).values
                .filter { $0.choice == .pin && !quoted.contains($0.item.value) }
        }
    }

    // MARK: Sentences

    private static func quoted(
        _ choices: [EqualVoice.Choice], _ spoken: [String: [SpokenAnswer]], _ context: ReportContext
    ) -> [Int: [Paragraph]] {
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
        return Dictionary(grouping: answers) { context.themeOfItem[$0.answer.item] }.mapValues {
            paragraphs($0, context)
        }
    }

    private static func paragraphs(
        _ answers: [(state: String, answer: SpokenAnswer, count: Int)], _ context: ReportContext
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
        for (state, answer, heard) in answers {
            let length = answer.sentences.prefix(heard).reduce(0) {
                $0 + WordCount.words(in: $1.sentence.text)
            }
            if count > 0, count + length > maxWords { end() }
            var openings = SentenceOpenings(
                of: context.name(state), words, context.phrases, introductions: introductions)
            for (position, said) in answer.sentences.prefix(heard).enumerated() {
                let isNewItem = position == 0 && answer.item != item && !answer.isEditors
                let topic = isNewItem ? topic(of: answer, context) : nil
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
            count += length
        }
        end()
        return paragraphs
    }

    /// Returns the topic of an item if the first sentence on it does not name it.
    private static func topic(of answer: SpokenAnswer, _ context: ReportContext) -> String? {
        let topic = context.checklist.items[answer.item].topic
        guard !topic.isEmpty, let first = answer.sentences.first?.sentence,
            !(first.attribution?.hasAside ?? true)
        else { return nil }
        let sought = TopicWords(topic, context.compositionWords)
        return 2 * sought.count(in: TopicWords(first.text, context.compositionWords)) < sought.count
            ? topic : nil
    }

    // MARK: Mentions

    private static func mentions(
        _ spoken: [(state: String, answers: [SpokenAnswer])], budget: Int, _ context: ReportContext
    ) -> ThemeExamples {
        let heard = spoken.filter { !$0.answers.isEmpty }
        let mentions = heard.map { state, answers -> Mention in
            let answers = answers.quotable
            let cited = answers.filter { $0.measure != nil }
            let best = cited.min { first, second in
                first.rank.lexicographicallyPrecedes(second.rank)
            }
            return Mention(state: state, answer: best ?? answers[0])
        }
        let withMeasures = paragraphs(mentions, extent: .measures, context)
        let words = withMeasures.values.joined().reduce(0) { $0 + $1.wordCount }
        guard words <= budget, budget >= leastWordsOfMention * heard.count else {
            return ThemeExamples(extent: .names, paragraphs: paragraphs(mentions, extent: .names, context))
        }
        return ThemeExamples(extent: .measures, paragraphs: withMeasures)
    }

    private struct Mention {
        let state: String
        let answer: SpokenAnswer
    }

    private static func paragraphs(
        _ mentions: [Mention], extent: Extent, _ context: ReportContext
    ) -> [Int: [Paragraph]] {
        Dictionary(grouping: mentions) { context.themeOfItem[$0.answer.item] }.mapValues { mentions in
            let texts = mentions.map { mention in
                let name = context.name(mention.state).inSentence
                guard extent == .measures, let measure = mention.answer.measure else { return name }
                return context.style.annotated(name, measure.text)
            }
            return [
                Paragraph(
                    context.phrases(.themeMentions, ["mentions": context.style.list(texts)]),
                    sources: mentions.map { mention in
                        extent == .measures
                            ? mention.answer.measure?.source ?? mention.answer.answer : mention.answer.answer
                    })
            ]
        }
    }
}

extension SpokenAnswer {
    /// What decides which measure a State is mentioned with, the smallest first.
    fileprivate var rank: [Int] {
        [
            choice == .pin ? 0 : 1, isPrincipal ? 0 : 1, acts ? 0 : 1,
            measure.map { WordCount.words(in: $0.text) } ?? .max, item,
        ]
    }
}

extension [SpokenAnswer] {
    /// The answers without those that an editor left out; all if none would remain, so that the State is heard.
    fileprivate var quotable: [SpokenAnswer] {
        let kept = filter { $0.choice != .leaveOut }
        return kept.isEmpty ? self : kept
    }
}
