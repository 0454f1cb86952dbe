import FollowUpModel
import TextAnalysis

/// Every State once, with one measure or by its name alone, where a report by theme has no room for a sentence of each.
struct ThemeMentions {
    /// How each State is mentioned.
    enum Extent {
        /// With the measure that it cites in the fewest words, if it cites one.
        case measures
        /// By name.
        case names
    }

    let context: ReportContext
    let extent: Extent

    /// The largest numbers of States in a sentence, with measures and by name.
    private static let (maxWithMeasures, maxNames) = (8, 40)
    /// A paragraph ends after as many words.
    private static let maxWords = 150

    private var phrases: Phrases { context.phrases }

    /// Returns the paragraphs on each theme, by its position. Each State stands under the theme of its measure.
    func paragraphs(_ spoken: [(state: String, answers: [SpokenAnswer])]) -> [Int: [Paragraph]] {
        Dictionary(grouping: mentions(spoken)) { context.themeOfItem[$0.answer.item] }.mapValues(paragraphs)
    }

    private struct Mention {
        let state: String
        let answer: SpokenAnswer
    }

    /// A measure may have as many words more than the shortest of its State, if it is on a theme of which less is said.
    private static let maxWordsMore = 3

    /// Returns one mention of each State: of what it marked as a principal result, else of what acts. Among these themes
    /// are mentioned by as many States as cite measures on them, as far as measures are about as short.
    private func mentions(_ spoken: [(state: String, answers: [SpokenAnswer])]) -> [Mention] {
        let citing = spoken.reduce(into: [Int: Int]()) { citing, reply in
            for theme in Set(reply.answers.filter { $0.measure != nil }.map(theme)) {
                citing[theme, default: 0] += 1
            }
        }
        var mentioned: [Int: Int] = [:]
        var chosen: [String: SpokenAnswer] = [:]
        // By code, so that every language version chooses the same.
        for (state, all) in spoken.sorted(by: { $0.state < $1.state }) {
            let answers = all.quotable
            let cited = answers.filter { $0.measure != nil }
            let least = cited.map(\.precedence).min() ?? 0
            let best = cited.filter { $0.precedence == least }
            let limit = (best.map(\.measureWords).min() ?? 0) + Self.maxWordsMore
            let load = { (answer: SpokenAnswer) in
                Double(mentioned[theme(answer), default: 0]) / Double(citing[theme(answer)] ?? 1)
            }
            let answer = best.filter { $0.measureWords <= limit }.min { first, second in
                (load(first), first.measureWords, first.item)
                    < (load(second), second.measureWords, second.item)
            }
            chosen[state] = answer ?? answers.first
            if let answer { mentioned[theme(answer), default: 0] += 1 }
        }
        return spoken.compactMap { reply in
            chosen[reply.state].map { Mention(state: reply.state, answer: $0) }
        }
    }

    private func theme(_ answer: SpokenAnswer) -> Int { context.themeOfItem[answer.item] }

    private func paragraphs(_ mentions: [Mention]) -> [Paragraph] {
        var variation = SentenceVariation()
        var sentences: [(text: String, sources: [Source])] = []
        let citing = extent == .measures ? mentions.filter { $0.answer.measure != nil } : []
        for kind in MeasureKind.allCases.map(Optional.some) + [nil] {
            for group in groups(of: citing.filter { $0.answer.measure?.kind == kind }, Self.maxWithMeasures) {
                sentences.append((cited(group, kind, &variation), group.compactMap(\.answer.measure?.source)))
            }
        }
        let others = extent == .measures ? mentions.filter { $0.answer.measure == nil } : mentions
        for group in groups(of: others, Self.maxNames) {
            let names = context.style.list(group.map(named))
            let phrase: Phrase =
                !sentences.isEmpty
                ? .themeMentionsAlso : group.count == 1 ? .themeMentionsOne : .themeMentions
            sentences.append((phrases(phrase, ["mentions": names]), group.map(\.answer.answer)))
        }
        return divided(sentences)
    }

    /// Returns States in groups of about the same size, each for a sentence.
    private func groups(of mentions: [Mention], _ most: Int) -> [[Mention]] {
        guard !mentions.isEmpty else { return [] }
        let count = (mentions.count + most - 1) / most
        return (0..<count).map { position in
            Array(mentions[mentions.count * position / count..<mentions.count * (position + 1) / count])
        }
    }

    /// Returns the sentence on States that cite measures of a kind.
    private func cited(
        _ mentions: [Mention], _ kind: MeasureKind?, _ variation: inout SentenceVariation
    ) -> String {
        let texts = mentions.map { mention in
            let name = context.name(mention.state).inSentence
            return mention.answer.measure.map { context.style.annotated(name, $0.text) } ?? name
        }
        let list = context.style.list(texts)
        let name = phrases(kind.map { Phrase($0) } ?? .measuresOfNoKind)
        let active = phrases(.themeMentionsCited, ["mentions": list.capitalizedFirst, "kind": name])
        guard mentions.count > 1 else { return variation.choose([active, active], for: .themeMentionsCited) }
        return variation.choose(
            [active, phrases(.themeMentionsExamples, ["mentions": list, "kind": name])],
            for: .themeMentionsCited)
    }

    /// Returns the name of a State, with its language if nothing that it said can be quoted for that.
    private func named(_ mention: Mention) -> String {
        let name = context.name(mention.state).inSentence
        guard let language = mention.answer.language else { return name }
        return context.style.annotated(name, phrases(.inLanguage, ["language": language]))
    }

    private func divided(_ sentences: [(text: String, sources: [Source])]) -> [Paragraph] {
        var paragraphs: [SourcedSentences] = []
        var words = 0
        for (text, sources) in sentences {
            let length = WordCount.words(in: text)
            if paragraphs.isEmpty || words + length > Self.maxWords {
                paragraphs.append(SourcedSentences())
                words = 0
            }
            paragraphs[paragraphs.count - 1].add(text, sources)
            words += length
        }
        return paragraphs.map(\.paragraph)
    }
}

extension SpokenAnswer {
    /// Its place among the answers of its State: what an editor pinned first, then what is marked as a principal result,
    /// then what acts.
    fileprivate var precedence: Int {
        (choice == .pin ? 0 : 4) + (isPrincipal ? 0 : 2) + (acts ? 0 : 1)
    }
    fileprivate var measureWords: Int { measure.map { WordCount.words(in: $0.text) } ?? .max }
}

extension [SpokenAnswer] {
    /// The answers without those that an editor left out; all if none would remain, so that the State is heard.
    fileprivate var quotable: [SpokenAnswer] {
        let kept = filter { $0.choice != .leaveOut }
        return kept.isEmpty ? self : kept
    }
}
