import FollowUpModel

/// Chooses the sentences of States that a report by theme has room for, so that every State is heard once before any
/// is heard twice.
///
/// A round gives each State one sentence at most, those first of which the fewest words have been heard, then by
/// code, so that every language version chooses the same. Every second sentence of a State continues its last.
/// Nothing depends on the order of the States that are handed in. What an editor chose changes which sentences of a State
/// are heard, not how many, and those of no other State.
struct EqualVoice {
    /// What a State says in one field group: sentences that are only understood in order.
    struct Answer {
        /// The position of its theme.
        let theme: Int
        /// The position of its item in the checklist.
        let item: Int
        /// The number of words of each sentence.
        var words: [Int]
        /// Whether the State marked it as a principal result.
        var isPrincipal = false
        /// Whether it cites a measure, and does not say that nothing was done.
        var acts = false
        /// What an editor chose: that it is heard first, or that another is heard in its place.
        var choice: ExampleChoice.Choice?
    }

    /// A State with its answers.
    struct Speaker {
        /// The code of the State.
        let code: String
        /// Its answers, in the order of the checklist.
        var answers: [Answer]
    }

    /// A sentence that was chosen.
    struct Choice: Hashable {
        /// The code of the State.
        let code: String
        /// The position of the answer among those of the State.
        let answer: Int
        /// The position of the sentence in the answer.
        let sentence: Int
    }

    private var speakers: [Heard]
    private var budget: Int
    private var quota: [Int: Double] = [:]
    private var spent: [Int: Int] = [:]
    private var choices: [Choice] = []

    /// Returns the sentences that are heard within a number of words, in the order in which they were chosen; nil
    /// where not even one sentence each fits.
    static func choices(of speakers: [Speaker], budget: Int) -> [Choice]? {
        guard let unedited = EqualVoice(speakers, budget: budget) else { return nil }
        let edited = speakers.filter { $0.answers.contains { $0.choice != nil } }
        guard !edited.isEmpty else { return unedited.choices }
        // Other sentences may be longer: then there is room for fewer of all, until not even one each fits; then pins are
        // given up, and a finding says which.
        var voice = unedited
        while true {
            let choices = voice.choices(edited: edited)
            let words = Self.words(of: choices, speakers)
            guard words > budget else { return choices }
            // Fewer words than before, so that it ends.
            let room = budget - words + Self.words(of: voice.choices, speakers)
            guard let next = EqualVoice(speakers, budget: room) else {
                return EqualVoice(speakers.map(\.withoutLeftOut), budget: budget)?.choices
            }
            voice = next
        }
    }

    private static func words(of choices: [Choice], _ speakers: [Speaker]) -> Int {
        let words = Dictionary(
            speakers.map { ($0.code, $0.answers.map(\.words)) }, uniquingKeysWith: { first, _ in first })
        return choices.reduce(0) { $0 + (words[$1.code]?[$1.answer][$1.sentence] ?? 0) }
    }

    /// Returns the choices with as many sentences of each edited State as before, those that the editor pinned first and
    /// none that is left out.
    private func choices(edited: [Speaker]) -> [Choice] {
        let codes = Set(edited.map(\.code))
        return choices.filter { !codes.contains($0.code) }
            + edited.sorted { $0.code < $1.code }.flatMap { speaker in
                let count = choices.count { $0.code == speaker.code }
                var heard = Heard(speaker.withoutLeftOut, isEdited: true)
                return (0..<count).compactMap { round in
                    heard.pick(isSecond: round % 2 == 1, [:], quota).map { heard.hear($0) }
                }
            }
    }

    /// Chooses without regard to what an editor chose; nil where not even one sentence each fits.
    private init?(_ speakers: [Speaker], budget: Int) {
        self.init(of: speakers, budget: budget)
        guard choose() else { return nil }
    }

    private init(of speakers: [Speaker], budget: Int) {
        self.speakers = speakers.filter { $0.answers.contains { !$0.words.isEmpty } }
            .sorted { $0.code < $1.code }.map { Heard($0) }
        self.budget = budget
        let weights = self.speakers.reduce(into: [Int: Int]()) { weights, speaker in
            for theme in Set(speaker.speaker.answers.map(\.theme)) { weights[theme, default: 0] += 1 }
        }
        let total = max(1, weights.values.reduce(0, +))
        quota = weights.mapValues { max(1, Double(budget) * Double($0) / Double(total)) }
    }

    /// A sentence longer than this is chosen only where there is no shorter one.
    static let longSentence = 45
    /// With fewer words a State no sentence is printed.
    static let leastWordsEach = 16

    /// Returns whether one sentence of each State fits.
    private mutating func choose() -> Bool {
        guard !speakers.isEmpty else { return true }
        var round = 0
        while true {
            let turn = speakers.indices.sorted {
                (speakers[$0].words, speakers[$0].speaker.code) < (
                    speakers[$1].words, speakers[$1].speaker.code
                )
            }
            var tentative = spent
            var picks: [(speaker: Int, pick: Pick)] = []
            for index in turn {
                guard let pick = speakers[index].pick(isSecond: round % 2 == 1, tentative, quota) else {
                    continue
                }
                picks.append((index, pick))
                tentative[pick.theme, default: 0] += pick.words
            }
            guard !picks.isEmpty else { return true }
            if round == 0, !shorten(&picks) { return false }
            for (index, pick) in picks {
                guard pick.words <= budget else { return true }
                budget -= pick.words
                spent[pick.theme, default: 0] += pick.words
                choices.append(speakers[index].hear(pick))
            }
            round += 1
        }
    }

    /// Exchanges the longest sentences of the first round for shorter ones until one of each State fits. Returns
    /// whether it does.
    private func shorten(_ picks: inout [(speaker: Int, pick: Pick)]) -> Bool {
        guard budget >= Self.leastWordsEach * picks.count else { return false }
        var sum = picks.reduce(0) { $0 + $1.pick.words }
        var isShortest = [Bool](repeating: false, count: picks.count)
        while sum > budget {
            let longest = picks.indices.filter { !isShortest[$0] }.max {
                (picks[$0].pick.words, speakers[picks[$1].speaker].speaker.code)
                    < (picks[$1].pick.words, speakers[picks[$0].speaker].speaker.code)
            }
            guard let longest else { return false }
            guard let shorter = speakers[picks[longest].speaker].shorter(than: picks[longest].pick) else {
                isShortest[longest] = true
                continue
            }
            sum -= picks[longest].pick.words - shorter.words
            picks[longest].pick = shorter
        }
        return true
    }
}

extension EqualVoice.Speaker {
    /// The State without the sentences that an editor left out; with all if none would remain, so that it is heard.
    fileprivate var withoutLeftOut: EqualVoice.Speaker {
        var speaker = self
        for index in answers.indices where answers[index].choice == .leaveOut {
            speaker.answers[index].words = []
        }
        return speaker.answers.allSatisfy(\.words.isEmpty) ? self : speaker
    }
}

/// A sentence that may be chosen.
private struct Pick {
    let answer: Int
    let sentence: Int
    let theme: Int
    let words: Int
}

/// What has been heard of a State.
private struct Heard {
    let speaker: EqualVoice.Speaker
    private(set) var words = 0
    /// How many sentences of each answer have been heard.
    private var next: [Int]
    /// How many answers on each theme have been heard.
    private var timesOnTheme: [Int: Int] = [:]
    private var last: Int?
    /// Whether what an editor pinned is heard first.
    private let isEdited: Bool

    init(_ speaker: EqualVoice.Speaker, isEdited: Bool = false) {
        self.speaker = speaker
        self.isEdited = isEdited
        next = [Int](repeating: 0, count: speaker.answers.count)
    }

    /// Returns the sentence that the State would say next.
    /// - Parameter isSecond: Whether the round continues what was heard in the one before.
    func pick(isSecond: Bool, _ spent: [Int: Int], _ quota: [Int: Double]) -> Pick? {
        let open = next.indices.filter { next[$0] == 0 }.compactMap(pick)
        let continued = last.flatMap(pick) ?? (open.isEmpty ? next.indices.compactMap(pick).first : nil)
        if let continued, isSecond || open.isEmpty { return continued }
        return open.min { rank($0, spent, quota).precedes(rank($1, spent, quota)) }
    }

    /// Returns the longest first sentence of another answer that is shorter.
    func shorter(than pick: Pick) -> Pick? {
        next.indices.filter { next[$0] == 0 }.compactMap(self.pick).filter { $0.words < pick.words }.max {
            ($0.words, $1.answer) < ($1.words, $0.answer)
        }
    }

    mutating func hear(_ pick: Pick) -> EqualVoice.Choice {
        words += pick.words
        if next[pick.answer] == 0 { timesOnTheme[pick.theme, default: 0] += 1 }
        next[pick.answer] = pick.sentence + 1
        last = pick.answer
        return EqualVoice.Choice(code: speaker.code, answer: pick.answer, sentence: pick.sentence)
    }

    /// Returns the next sentence of an answer.
    private func pick(_ answer: Int) -> Pick? {
        let sentence = next[answer]
        let said = speaker.answers[answer]
        guard sentence < said.words.count else { return nil }
        return Pick(answer: answer, sentence: sentence, theme: said.theme, words: said.words[sentence])
    }

    private func rank(_ pick: Pick, _ spent: [Int: Int], _ quota: [Int: Double]) -> Rank {
        let answer = speaker.answers[pick.answer]
        return Rank(
            keys: [
                isEdited && answer.choice == .pin ? 0 : 1, answer.isPrincipal ? 0 : 1, answer.acts ? 0 : 1,
                timesOnTheme[pick.theme] ?? 0, pick.words > EqualVoice.longSentence ? 1 : 0,
            ], load: Double((spent[pick.theme] ?? 0) + pick.words) / (quota[pick.theme] ?? 1),
            item: answer.item)
    }

    private struct Rank {
        let keys: [Int]
        let load: Double
        let item: Int

        func precedes(_ other: Rank) -> Bool {
            if keys != other.keys { return keys.lexicographicallyPrecedes(other.keys) }
            return (load, item) < (other.load, other.item)
        }
    }
}
