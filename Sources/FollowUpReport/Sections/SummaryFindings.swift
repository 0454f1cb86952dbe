import FollowUpModel

/// What the replies say together: how many report action, on which themes most do, which meet with difficulties, and
/// the assistance needed and offered. It counts States and names none, and each sentence has the answers that it
/// counts as its sources.
struct SummaryFindings {
    let context: ReportContext

    /// The largest number of themes, or of kinds of assistance, in a sentence.
    static let maxMostOften = 3

    private var themes: [ThemeReplies] { context.themes }
    private var phrases: Phrases { context.phrases }
    private var style: HouseStyle { context.style }
    /// The number of States whose replies are counted.
    private var total: Int { context.aggregate.submissions.count }

    /// The findings as one paragraph; nil if no reply is counted.
    var paragraph: Paragraph? {
        guard total > 0 else { return nil }
        let sentences = [answered, action, difficulties, assistance].compactMap(\.self)
        return sentences.dropFirst().reduce(sentences.first) { $0?.followed(by: $1) }
    }

    private var answered: Paragraph? {
        let answers = themes.flatMap(\.answers)
        let states = Set(answers.map(\.state)).count
        guard states > 0 else { return Paragraph(phrases(.noAnswers)) }
        return sentence(
            .summaryAnswered, [("share", style.share(states, of: total, atStart: true))],
            answers.map(\.source))
    }

    /// The themes on which most States report action.
    private var action: Paragraph? {
        let most = mostOften(themes.map { Set($0.acting.map(\.state)).count })
        guard !most.isEmpty else { return nil }
        let topics = most.enumerated().map { position, theme in
            style.annotated(
                topic(theme.position),
                position == 0 ? style.share(theme.count, of: total) : style.number(theme.count, beside: total)
            )
        }
        return sentence(
            .summaryAction, [("topics", style.list(topics))],
            most.flatMap { themes[$0.position].acting.map(\.source) })
    }

    /// The States that report difficulties, and the themes on which most do.
    private var difficulties: Paragraph? {
        let reported = themes.flatMap(\.difficulties)
        guard !reported.isEmpty else { return nil }
        let most = mostOften(themes.map { Set($0.difficulties.map(\.state)).count })
        let share = ("share", style.share(Set(reported.map(\.state)).count, of: total, atStart: true))
        let told = sentence(
            most.isEmpty ? .summaryDifficulties : .summaryDifficultiesMost,
            [share, ("topics", counted(most, topic))], reported.map(\.source))
        return kindsOfDifficulties.map(told.followed) ?? told
    }

    /// The kinds of difficulties that most States name.
    private var kindsOfDifficulties: Paragraph? {
        let named = ChallengeKind.allCases.map { kind in themes.flatMap { $0.difficultyKinds[kind] ?? [] } }
        // What is “other” is no kind by which States could be counted.
        let most = mostOften(
            zip(ChallengeKind.allCases, named).map { $0 == .other ? 0 : Set($1.map(\.state)).count })
        guard !most.isEmpty else { return nil }
        return sentence(
            .summaryDifficultyKinds,
            [("kinds", counted(most) { phrases(Phrase(ChallengeKind.allCases[$0])) })],
            most.flatMap { named[$0.position].map(\.source) })
    }

    /// The States that need assistance and those that offer it, with the commonest kinds.
    private var assistance: Paragraph? {
        let sides: [(phrase: Phrase, entries: [(state: String, kind: AssistanceKind, source: Source)])] = [
            (.summaryNeeded, themes.flatMap(\.needed)), (.summaryOffered, themes.flatMap(\.offered)),
        ].filter { !$0.1.isEmpty }
        guard !sides.isEmpty else { return nil }
        let clauses = sides.enumerated().map { position, side in
            let states = Set(side.entries.map(\.state)).count
            let most = mostOften(
                AssistanceKind.allCases.map { kind in
                    Set(side.entries.filter { $0.kind == kind }.map(\.state)).count
                })
            let clause = phrases(
                side.phrase,
                [
                    "share": position == 0
                        ? style.share(states, of: total, atStart: true) : style.number(states, beside: total)
                ])
            guard !most.isEmpty else { return clause }
            let kinds = counted(most) { phrases(Phrase(AssistanceKind.allCases[$0])) }
            return phrases(.summaryMost, ["clause": clause, "kinds": kinds])
        }
        return sentence(
            clauses.count == 1 ? .summaryOneSide : .summaryBothSides,
            [("first", clauses[0]), ("last", clauses[clauses.count - 1])],
            sides.flatMap { $0.entries.map(\.source) })
    }

    private func topic(_ theme: Int) -> String { context.checklist.instrument.themes[theme].topic }

    /// Returns a list of what is counted, each with its number: “training (12) and equipment (10)”.
    private func counted(_ most: [(position: Int, count: Int)], _ name: (Int) -> String) -> String {
        style.list(most.map { style.annotated(name($0.position), style.number($0.count, beside: total)) })
    }

    private func sentence(_ phrase: Phrase, _ values: [(String, String)], _ sources: [Source]) -> Paragraph {
        var seen: Set<Source> = []
        return Paragraph(
            phrases(phrase, values.map { (name: $0.0, value: $0.1) }),
            sources: sources.filter { seen.insert($0).inserted }.map { $0.ofSentences(1...1) })
    }

    /// Returns the positions of the largest of some numbers of States, the largest first and equal ones in order: at most
    /// `maxMostOften`, none below two, and never one without the others that are equal to it.
    static func mostOften(_ counts: [Int]) -> [(position: Int, count: Int)] {
        let sorted = counts.enumerated().filter { $0.element >= 2 }.sorted {
            ($1.element, $0.offset) < ($0.element, $1.offset)
        }.map { (position: $0.offset, count: $0.element) }
        guard sorted.count > maxMostOften else { return sorted }
        let next = sorted[maxMostOften].count
        return sorted.prefix(maxMostOften).filter { $0.count > next }
    }

    private func mostOften(_ counts: [Int]) -> [(position: Int, count: Int)] { Self.mostOften(counts) }
}
