import FollowUpModel
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

    /// Returns States with some of their answers pinned or left out.
    private static func edited(_ speakers: [Speaker], _ random: inout SplitMix64) -> [Speaker] {
        speakers.map { speaker in
            guard Int.random(in: 0...3, using: &random) == 0 else { return speaker }
            var speaker = speaker
            for index in speaker.answers.indices where Int.random(in: 0...3, using: &random) == 0 {
                speaker.answers[index].choice = Bool.random(using: &random) ? .pin : .leaveOut
            }
            return speaker
        }
    }

    @Test(
        "With pins and answers left out, States are heard as often as each other, and within the words",
        arguments: Proof.seeds(outOf: 500))
    func equalWithChoices(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let plain = Self.cycle(&random)
        let speakers = Self.edited(plain, &random)
        let budget = Int.random(in: 0...9_000, using: &random)
        let choices = EqualVoice.choices(of: speakers, budget: budget)
        // What an editor pinned decides neither whether sentences are quoted nor whom; without what is left out the rest
        // may be too long.
        guard let choices else {
            let kept = speakers.map { speaker in
                var speaker = speaker
                speaker.answers.removeAll { $0.choice == .leaveOut }
                return speaker.answers.allSatisfy(\.words.isEmpty)
                    ? plain.first { $0.code == speaker.code } ?? speaker : speaker
            }
            #expect(
                EqualVoice.choices(of: plain, budget: budget) == nil
                    || EqualVoice.choices(of: kept, budget: budget) == nil)
            return
        }
        #expect(EqualVoice.choices(of: plain, budget: budget) != nil)
        let sentences = Dictionary(grouping: choices, by: \.code)
        let most = sentences.values.map(\.count).max() ?? 0
        for speaker in speakers {
            let said = sentences[speaker.code]?.count ?? 0
            let kept = speaker.answers.filter { $0.choice != .leaveOut }.flatMap(\.words).count
            let all = speaker.answers.flatMap(\.words).count
            #expect(said >= min(most - 1, kept > 0 ? kept : all))
            #expect(said > 0 || all == 0)
        }
        let byCode = Dictionary(uniqueKeysWithValues: speakers.map { ($0.code, $0) })
        let words = choices.reduce(0) { $0 + (byCode[$1.code]?.answers[$1.answer].words[$1.sentence] ?? 0) }
        #expect(words <= budget)
        #expect(EqualVoice.choices(of: speakers.shuffled(using: &random), budget: budget) == choices)
    }

    @Test(
        "Where the words are enough, the number of sentences of each State stays, and what others say",
        arguments: Proof.seeds(outOf: 500))
    func countsStay(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        // With sentences of one length no choice needs more words.
        let plain = Self.cycle(&random).map { speaker in
            Speaker(
                code: speaker.code,
                answers: speaker.answers.map { answer in
                    var answer = answer
                    answer.words = answer.words.map { _ in 20 }
                    return answer
                })
        }
        let budget = Int.random(in: 4_000...9_000, using: &random)
        let speakers = Self.edited(plain, &random)
        let before = EqualVoice.choices(of: plain, budget: budget) ?? []
        let after = EqualVoice.choices(of: speakers, budget: budget) ?? []
        for speaker in speakers {
            let was = before.filter { $0.code == speaker.code }
            let now = after.filter { $0.code == speaker.code }
            guard speaker.answers.contains(where: { $0.choice != nil }) else {
                #expect(now == was)
                continue
            }
            let kept = speaker.answers.indices.filter { speaker.answers[$0].choice != .leaveOut }
            let left = kept.flatMap { speaker.answers[$0].words }.count
            guard left > 0 else { continue }
            #expect(now.count == min(was.count, left))
            #expect(now.allSatisfy { speaker.answers[$0.answer].choice != .leaveOut })
            // A pin with something to say is heard first.
            let pins = kept.filter {
                speaker.answers[$0].choice == .pin && !speaker.answers[$0].words.isEmpty
            }
            if let first = now.first, !pins.isEmpty { #expect(pins.contains(first.answer)) }
        }
    }

    @Test("A pin is heard in place of a principal result, and an answer that is left out is not")
    func choices() {
        let answers = { (first: ExampleChoice.Choice?, second: ExampleChoice.Choice?) in
            [
                Speaker(
                    code: "XAA",
                    answers: [
                        Answer(theme: 0, item: 0, words: [20], isPrincipal: true, choice: first),
                        Answer(theme: 0, item: 1, words: [30], choice: second),
                        Answer(theme: 0, item: 2, words: [20]),
                    ])
            ]
        }
        let heard = { (speakers: [Speaker], budget: Int) in
            EqualVoice.choices(of: speakers, budget: budget)?.map(\.answer)
        }
        #expect(heard(answers(nil, nil), 39) == [0])
        #expect(heard(answers(nil, .pin), 39) == [1])
        #expect(heard(answers(.leaveOut, nil), 39) == [2])
        #expect(heard(answers(.leaveOut, .leaveOut), 100) == [2])
        // There is no room for what is pinned, but for another; and none without what is left out.
        #expect(heard(answers(nil, .pin), 20) == [0])
        #expect(heard(answers(.leaveOut, .pin), 20) == [2])
        #expect(
            heard(
                [
                    Speaker(
                        code: "XAA",
                        answers: [
                            Answer(theme: 0, item: 0, words: [20], choice: .leaveOut),
                            Answer(theme: 0, item: 1, words: [30]),
                        ])
                ], 20) == nil)
    }
}
