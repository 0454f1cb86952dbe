import FollowUpModel

/// What the replies say together on a theme after examples were given: the difficulties met, and the assistance needed
/// and offered.
struct ThemeClosing {
    let context: ReportContext

    private var phrases: Phrases { context.phrases }
    private var style: HouseStyle { context.style }
    private var counted: CountedStates { CountedStates(context: context) }

    /// The largest number of kinds of difficulties in a sentence.
    static let maxKinds = 3
    /// The largest number of kinds of assistance that are all named.
    static let maxForms = 2

    /// Returns the paragraph, or nil if there is nothing to say.
    func paragraph(_ replies: ThemeReplies, _ variation: inout SentenceVariation) -> Paragraph? {
        var sentences = SourcedSentences()
        difficulties(replies, &sentences, &variation)
        assistance(replies, &sentences, &variation)
        return sentences.isEmpty ? nil : sentences.paragraph
    }

    /// Adds the sentence on difficulties by kind, most States first.
    private func difficulties(
        _ replies: ThemeReplies, _ sentences: inout SourcedSentences, _ variation: inout SentenceVariation
    ) {
        let states = Set(replies.difficulties.map(\.state)).sorted()
        guard !states.isEmpty else { return }
        let kinds = ChallengeKind.allCases.enumerated().map { position, kind in
            (
                kind: kind, position: position,
                states: Set((replies.difficultyKinds[kind] ?? []).map(\.state)).sorted()
            )
        }.filter { !$0.states.isEmpty && $0.kind != .other }
            .sorted { ($1.states.count, $0.position) < ($0.states.count, $1.position) }.prefix(Self.maxKinds)
        let names = kinds.map { kind in
            let name = phrases(Phrase(kind.kind))
            return states.count == 1 ? name : style.annotated(name, counted.note(kind.states))
        }
        // Whom a kind is reported by stands beside it.
        let wordings: [(Phrase, CountedStates.Place)] =
            names.isEmpty
            ? [(.themeDifficulties, .start), (.themeDifficultiesBy, .end)]
            : [(.themeDifficultiesOfKinds, .start), (.themeDifficultiesOfKindsBy, .end)]
        let texts = wordings.map { phrase, place in
            phrases(
                phrase,
                [
                    "states": counted.words(states, place, areNamed: states.count == 1 || names.isEmpty),
                    "kinds": style.list(names),
                ])
        }
        sentences.add(
            variation.choose(texts, for: .themeDifficulties), replies.difficulties.map(\.source))
    }

    private typealias Entry = (state: String, kind: AssistanceKind, source: Source)

    /// Adds the sentence on assistance needed and offered.
    private func assistance(
        _ replies: ThemeReplies, _ sentences: inout SourcedSentences, _ variation: inout SentenceVariation
    ) {
        guard !(replies.needed.isEmpty && replies.offered.isEmpty) else { return }
        let active = clause(replies.needed, .themeNeeded, .start)
        let passive = clause(replies.needed, .themeNeededBy, .end)
        let texts: [String] =
            if replies.offered.isEmpty {
                [active, passive].map { phrases(.themeOneSide, ["first": $0]) }
            } else if replies.needed.isEmpty {
                [
                    clause(replies.offered, .themeOffered, .start),
                    clause(replies.offered, .themeOfferedBy, .end),
                ].map { phrases(.themeOneSide, ["first": $0]) }
            } else {
                [active, passive].map {
                    let offered = clause(replies.offered, .themeOffered, .within)
                    return phrases(.themeBothSides, ["first": $0, "last": offered])
                }
            }
        sentences.add(
            variation.choose(texts, for: .themeNeeded), (replies.needed + replies.offered).map(\.source))
    }

    /// Returns who needs or offers assistance, and in which forms.
    private func clause(_ entries: [Entry], _ phrase: Phrase, _ place: CountedStates.Place) -> String {
        let counts = AssistanceKind.allCases.map { kind in
            Set(entries.filter { $0.kind == kind }.map(\.state)).count
        }
        let clause = phrases(
            phrase, ["states": counted.words(Set(entries.map(\.state)).sorted(), place)])
        let all = counts.indices.filter { counts[$0] > 0 }
        // “Other” is no form that could be named by itself.
        let isForm = { (kind: Int) in AssistanceKind.allCases[kind] != .other }
        guard all.contains(where: isForm) else { return clause }
        let most = SummaryFindings.mostOften(counts).map(\.position).filter(isForm)
        let (form, kinds): (Phrase, [Int]) =
            if all.count <= Self.maxForms {
                (.themeForms, all.sorted { (counts[$1], $0) < (counts[$0], $1) })
            } else if most.isEmpty {
                (.themeFormsIncluding, Array(all.sorted { (counts[$1], $0) < (counts[$0], $1) }.prefix(2)))
            } else {
                (.themeFormsMost, most)
            }
        return phrases(
            form,
            [
                "clause": clause,
                "kinds": style.list(kinds.map { phrases(Phrase(AssistanceKind.allCases[$0])) }),
            ])
    }
}
