import TestSupport
import Testing

@testable import FollowUpReport

@Suite("An equal voice for States")
struct EqualVoiceTests {
    private typealias Answer = EqualVoice.Answer
    private typealias Speaker = EqualVoice.Speaker

    private static func cycle(_ random: inout SplitMix64) -> [Speaker] {
        (0..<Int.random(in: 0...193, using: &random)).map { number in
            let answers = (0..<Int.random(in: 0...12, using: &random)).map { item in
                Answer(
                    theme: Int.random(in: 0...6, using: &random), item: item,
                    words: (0..<Int.random(in: 0...4, using: &random)).map { _ in
                        Int.random(in: 4...60, using: &random)
                    }, isPrincipal: Int.random(in: 0...5, using: &random) == 0,
                    acts: Bool.random(using: &random))
            }
            return Speaker(code: "X\(1_000 + number)", answers: answers)
        }
    }

    @Test("Every State is heard once before any is heard twice", arguments: Proof.seeds(outOf: 500))
    func equal(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let speakers = Self.cycle(&random)
        let budget = Int.random(in: 0...9_000, using: &random)
        let speaking = speakers.filter { $0.answers.contains { !$0.words.isEmpty } }
        guard let choices = EqualVoice.choices(of: speakers, budget: budget) else {
            let least = speaking.reduce(0) { $0 + ($1.answers.compactMap(\.words.first).min() ?? 0) }
            #expect(budget < max(least, EqualVoice.leastWordsEach * speaking.count))
            return
        }
        let sentences = Dictionary(grouping: choices, by: \.code)
        #expect(sentences.count == speaking.count)
        // Of two States, the one with fewer sentences has said all that it says, or they differ by one at most.
        let most = sentences.values.map(\.count).max() ?? 0
        for speaker in speaking {
            let said = sentences[speaker.code]?.count ?? 0
            #expect(said >= most - 1 || said == speaker.answers.reduce(0) { $0 + $1.words.count })
        }
        let byCode = Dictionary(uniqueKeysWithValues: speakers.map { ($0.code, $0) })
        let words = choices.reduce(0) { $0 + (byCode[$1.code]?.answers[$1.answer].words[$1.sentence] ?? 0) }
        #expect(words <= budget)
        // No sentence without the one before it.
        #expect(Set(choices).count == choices.count)
        for choice in choices where choice.sentence > 0 {
            #expect(
                choices.contains(
                    EqualVoice.Choice(code: choice.code, answer: choice.answer, sentence: choice.sentence - 1)
                ))
        }
        #expect(EqualVoice.choices(of: speakers.shuffled(using: &random), budget: budget) == choices)
    }

    @Test("A principal result is heard first, then one that acts, and a second sentence continues the first")
    func order() {
        let speaker = Speaker(
            code: "XAA",
            answers: [
                Answer(theme: 0, item: 0, words: [10]), Answer(theme: 0, item: 1, words: [10], acts: true),
                Answer(theme: 1, item: 2, words: [10, 10], isPrincipal: true),
            ])
        let choices = EqualVoice.choices(of: [speaker], budget: 1_000) ?? []
        #expect(choices.map(\.answer) == [2, 2, 1, 0])
        #expect(choices.map(\.sentence) == [0, 1, 0, 0])
    }

    @Test("Where long sentences do not fit, each State says a shorter one")
    func shorter() {
        let speakers = ["XAA", "XAB"].map {
            Speaker(
                code: $0,
                answers: [
                    Answer(theme: 0, item: 0, words: [40], isPrincipal: true),
                    Answer(theme: 0, item: 1, words: [16]),
                ])
        }
        #expect(EqualVoice.choices(of: speakers, budget: 60)?.map(\.answer) == [1, 0])
        #expect(EqualVoice.choices(of: speakers, budget: 32)?.map(\.answer) == [1, 1])
        #expect(EqualVoice.choices(of: speakers, budget: 31) == nil)
    }
}
