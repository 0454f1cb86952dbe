import FollowUpModel

/// What the replies say together on a theme before examples are given: who answered, with which measures, and what is
/// under way. The sentences count States and name few.
struct ThemeSynthesis {
    let context: ReportContext

    private var phrases: Phrases { context.phrases }
    private var style: HouseStyle { context.style }
    private var counted: CountedStates { CountedStates(context: context) }

    /// Up to this number of States, what they did is told by their own words alone.
    static let maxStatesWithoutCounts = 2
    /// The largest number of kinds of measures in a sentence.
    static let maxKinds = 3

    /// Returns the paragraph with which a theme opens, or nil if no State answered.
    /// - Parameter isFull: Whether it says more than how many States answered.
    func paragraph(
        on topic: String, _ replies: ThemeReplies, isFull: Bool = true, _ variation: inout SentenceVariation
    ) -> Paragraph? {
        let states = replies.states
        guard !states.isEmpty else { return nil }
        var sentences = SourcedSentences()
        sentences.add(
            answered(states, topic, areNamed: isFull, &variation), replies.answers.map(\.source))
        guard isFull, states.count > Self.maxStatesWithoutCounts else { return sentences.paragraph }
        measures(replies, &sentences, &variation)
        underWay(replies, &sentences, &variation)
        return sentences.paragraph
    }

    private func answered(
        _ states: [String], _ topic: String, areNamed: Bool, _ variation: inout SentenceVariation
    ) -> String {
        let wordings = [
            (Phrase.themeAnswered, CountedStates.Place.start), (.themeAnsweredOn, .end),
            (.themeAnsweredBy, .end),
        ].map { phrase, place in
            let share = style.share(
                states.count, of: context.aggregate.submissions.count, atStart: place == .start)
            return phrases(
                phrase, ["share": areNamed ? counted.named(share, states, place) : share, "topic": topic])
        }
        return variation.choose(wordings, for: .themeAnswered)
    }

    /// Adds the sentence on measures by kind, most States first.
    private func measures(
        _ replies: ThemeReplies, _ sentences: inout SourcedSentences, _ variation: inout SentenceVariation
    ) {
        let kinds = MeasureKind.allCases.enumerated().map { position, kind in
            let cited = replies.measures[kind] ?? []
            return Cited(
                position: position, states: Set(cited.map(\.state)).sorted(),
                name: phrases(Phrase(kind)), dated: dated(cited.compactMap(\.year), of: cited.count),
                sources: cited.map(\.source))
        }
        .filter { $0.states.count >= 2 }
        .sorted { ($1.states.count, $0.position) < ($0.states.count, $1.position) }.prefix(Self.maxKinds)
        guard !kinds.isEmpty else { return }
        let list = style.list(
            kinds.map { style.annotated($0.name, counted.note($0.states) + $0.dated) })
        sentences.add(
            variation.choose(
                [
                    reported(Array(kinds)), phrases(.themeMeasuresIncluded, ["kinds": list]),
                    kinds.count == 1 ? reported(Array(kinds)) : phrases(.themeMeasuresAmong, ["kinds": list]),
                ], for: .themeMeasures),
            kinds.flatMap(\.sources))
    }

    /// The measures of a kind.
    private struct Cited {
        let position: Int
        let states: [String]
        let name: String
        /// Since when most of them date, after a comma; empty if that is not known.
        let dated: String
        let sources: [Source]
    }

    /// Returns the sentence that says who reported measures of each kind.
    private func reported(_ kinds: [Cited]) -> String {
        let clauses = kinds.enumerated().map { position, cited in
            let count = style.number(cited.states.count)
            let states =
                position == 0
                ? counted.words(cited.states, .start) : counted.named(count, cited.states, .within)
            return phrases(
                position == 2 ? .themeMeasuresMore : .themeMeasures,
                ["states": states, "kind": cited.name + cited.dated])
        }
        let phrase: Phrase =
            switch clauses.count {
            case 1: .themeOneSide
            case 2: .themeBothSides
            default: .themeMeasuresThree
            }
        return phrases(
            phrase,
            ["first": clauses[0], "second": clauses.dropFirst().first ?? "", "last": clauses.last ?? ""])
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

    /// Adds the sentence on what is under development and on what has not been done, which is counted without names.
    private func underWay(
        _ replies: ThemeReplies, _ sentences: inout SourcedSentences, _ variation: inout SentenceVariation
    ) {
        let (begun, none) = (
            replies.byStatus[.underDevelopment] ?? [], replies.byStatus[.notImplemented] ?? []
        )
        let (beginners, others) = (Set(begun.map(\.state)).sorted(), Set(none.map(\.state)).sorted())
        guard !(beginners.isEmpty && others.isEmpty) else { return }
        let wordings: [(Phrase, CountedStates.Place)] =
            if others.isEmpty {
                [(.themeUnderWay, .start), (.themeUnderWayBy, .end)]
            } else if beginners.isEmpty {
                [(.themeNoAction, .start), (.themeNoActionBy, .within)]
            } else {
                [(.themeUnderWayOrNot, .start), (.themeUnderWayOrNotBy, .end)]
            }
        let texts = wordings.map { phrase, place in
            phrases(
                phrase,
                [
                    "states": beginners.isEmpty
                        ? counted.words(others, place, areNamed: false) : counted.words(beginners, place),
                    "others": counted.words(others, .within, areNamed: false),
                ])
        }
        sentences.add(variation.choose(texts, for: .themeUnderWay), (begun + none).map(\.source))
    }
}
