import FollowUpModel

/// What the replies say together on a theme, in sentences that count States and name few.
struct ThemeSynthesis {
    let context: ReportContext

    private var phrases: Phrases { context.phrases }
    private var style: HouseStyle { context.style }
    /// The number of States whose replies are counted.
    private var total: Int { context.aggregate.submissions.count }

    /// Up to this number States are named.
    static let maxNames = 4
    /// Up to this number of States, what they did is told by their own words alone.
    static let maxStatesWithoutCounts = 2
    /// The largest number of kinds of measures, of difficulties or of assistance in a sentence.
    static let maxKinds = 3

    /// Returns the paragraph with which a theme opens, or nil if no State answered.
    func paragraph(on topic: String, _ replies: ThemeReplies) -> Paragraph? {
        let states = replies.states
        guard !states.isEmpty else { return nil }
        var sentences = SourcedSentences()
        sentences.add(
            phrases(
                .themeAnswered,
                [
                    "share": counted(style.share(states.count, of: total, atStart: true), states),
                    "topic": topic,
                ]),
            replies.answers.map(\.source))
        guard states.count > Self.maxStatesWithoutCounts else { return sentences.paragraph }
        measures(replies, &sentences)
        underWay(replies, &sentences)
        return sentences.paragraph
    }

    /// Adds the sentence on measures by kind, most States first.
    private func measures(_ replies: ThemeReplies, _ sentences: inout SourcedSentences) {
        let kinds = MeasureKind.allCases.enumerated().map { position, kind in
            (kind: kind, position: position, cited: replies.measures[kind] ?? [])
        }.map {
            (
                kind: $0.kind, position: $0.position, cited: $0.cited,
                states: Set($0.cited.map(\.state)).sorted()
            )
        }
        .filter { $0.states.count >= 2 }
        .sorted { ($1.states.count, $0.position) < ($0.states.count, $1.position) }.prefix(Self.maxKinds)
        let clauses = kinds.enumerated().map { position, kind in
            phrases(
                position == 0 ? .themeMeasures : .themeMeasuresMore,
                [
                    "count": counted(
                        position == 0
                            ? style.numberAtStart(kind.states.count) : style.number(kind.states.count),
                        kind.states),
                    "kind": phrases(Phrase(kind.kind))
                        + dated(kind.cited.compactMap(\.year), of: kind.cited.count),
                ])
        }
        guard !clauses.isEmpty else { return }
        sentences.add(sentence(clauses), kinds.flatMap { $0.cited.map(\.source) })
    }

    /// Returns clauses as one sentence.
    func sentence(_ clauses: [String]) -> String {
        guard let last = clauses.last, clauses.count > 1 else { return (clauses.first ?? "") + "." }
        return phrases(.themeClauses, ["list": clauses.dropLast().joined(separator: "; "), "last": last])
            + "."
    }

    /// Returns since when most of some measures date, if at least four give their year: the latest of 5, 10 or 15
    /// years back that more than half of them reach, as a multiple of five.
    private func dated(_ years: [Int], of count: Int) -> String {
        guard years.count >= 4, 2 * years.count > count else { return "" }
        let last = context.cycle.cutOffDate.year / 5 * 5
        for since in [last - 5, last - 10, last - 15]
        where 2 * years.filter({ $0 >= since }).count > years.count {
            return phrases(.themeDated, ["year": style.plain(since)])
        }
        return ""
    }

    private func underWay(_ replies: ThemeReplies, _ sentences: inout SourcedSentences) {
        let clauses = [(Status.underDevelopment, Phrase.themeUnderWay), (.notImplemented, .themeNoAction)]
            .compactMap {
                status, phrase -> (states: [String], phrase: Phrase, sources: [Source])? in
                let replies = replies.byStatus[status] ?? []
                let states = Set(replies.map(\.state)).sorted()
                return states.isEmpty ? nil : (states, phrase, replies.map(\.source))
            }
        guard !clauses.isEmpty else { return }
        let texts = clauses.enumerated().map { position, clause in
            let number = clause.states.count
            let count = position == 0 ? style.numberAtStart(number) : style.number(number)
            // No action is counted without names.
            return phrases(
                clause.phrase,
                ["count": clause.phrase == .themeUnderWay ? counted(count, clause.states) : count])
        }
        sentences.add(sentence(texts), clauses.flatMap(\.sources))
    }

    /// Returns the paragraph on the difficulties met on a theme, and on the assistance needed and offered; nil if there
    /// is none.
    func closing(_ replies: ThemeReplies) -> Paragraph? {
        var sentences = SourcedSentences()
        difficulties(replies, &sentences)
        for (entries, phrase) in [(replies.needed, Phrase.themeNeeded), (replies.offered, .themeOffered)] {
            let states = Set(entries.map(\.state)).sorted()
            guard !states.isEmpty else { continue }
            let kinds = AssistanceKind.allCases.map { kind in
                (kind: kind, states: Set(entries.filter { $0.kind == kind }.map(\.state)).count)
            }.filter { $0.states > 0 }
            let common = kinds.enumerated().sorted {
                ($1.element.states, $0.offset) < ($0.element.states, $1.offset)
            }.prefix(2).map { phrases(Phrase($0.element.kind)) }
            sentences.add(
                phrases(
                    phrase,
                    [
                        "count": counted(style.numberAtStart(states.count), states),
                        "kinds": style.list(common),
                    ]),
                entries.map(\.source))
        }
        return sentences.isEmpty ? nil : sentences.paragraph
    }

    /// Returns a number of States with their names after it, if they are few: in parentheses, unless a name has some.
    func counted(_ count: String, _ states: [String]) -> String {
        guard states.count <= Self.maxNames else { return count }
        let names = context.list(states)
        return phrases(
            Brackets.occur(in: names) ? .themeNamesApart : .themeNames, ["count": count, "states": names])
    }

    /// Adds the sentence on difficulties by kind, most States first.
    private func difficulties(_ replies: ThemeReplies, _ sentences: inout SourcedSentences) {
        let states = Set(replies.difficulties.map(\.state)).sorted()
        guard !states.isEmpty else { return }
        let kinds = ChallengeKind.allCases.enumerated().map { position, kind in
            (
                kind: kind, position: position,
                states: Set((replies.difficultyKinds[kind] ?? []).map(\.state)).sorted()
            )
        }.filter { !$0.states.isEmpty && $0.kind != .other }
            .sorted { ($1.states.count, $0.position) < ($0.states.count, $1.position) }.prefix(Self.maxKinds)
        let count = style.numberAtStart(states.count)
        let named = kinds.map { kind in counted(kind.states, as: phrases(Phrase(kind.kind))) }
        sentences.add(
            named.isEmpty
                ? phrases(.themeDifficulties, ["count": counted(count, states)])
                : phrases(.themeDifficultiesOfKinds, ["count": count, "kinds": style.list(named)]),
            replies.difficulties.map(\.source))
    }

    /// Returns a word with the States that it is counted of: by name if they are few, and otherwise their number.
    private func counted(_ states: [String], as word: String) -> String {
        states.count > Self.maxNames
            ? phrases(.themeNames, ["count": word, "states": style.number(states.count)])
            : counted(word, states)
    }
}
