import FollowUpModel

/// What a State says in one answer that a report by theme may quote, sentence by sentence.
struct SpokenAnswer: Sendable {
    /// The position of the item in the checklist: the first of those that an editor’s paragraph stands for.
    let item: Int
    /// The ids of all items that it answers.
    let items: [String]
    /// The sentences, each with its sources.
    let sentences: [(sentence: StatedSentence, sources: [Source])]
    /// The answer as a source that states only that it was given.
    let answer: Source
    /// Whether the State marked it as a principal result.
    let isPrincipal: Bool
    /// Whether it cites a measure, and does not say that nothing was done.
    let acts: Bool
    /// The measure that it is mentioned with where there is no room for a sentence: the one with the fewest words.
    let measure: (text: String, source: Source)?
    /// What an editor chose.
    let choice: ExampleChoice.Choice?
    /// Whether the sentences are those of an editor, which are printed as they stand.
    let isEditors: Bool

    /// Reads an answer; nil if it says nothing in the language of the report.
    init?(_ answer: AnswerPassages) { self.init([answer], answer.all(.report)) }

    /// Reads answers that are told by the same passages: one, or all those on a theme that an editor’s paragraph stands
    /// for. What was chosen for one of them holds for all: they are left out if one of them is, and else pinned.
    init?(_ answers: [AnswerPassages], _ passages: [Passage]) {
        let told = passages.filter { passage in
            guard !passage.isForeign, passage.list.isEmpty else { return false }
            return switch passage.field {
            case .summary, .details, .measures, .challenges: true
            default: false
            }
        }
        sentences = told.flatMap { passage in passage.sentences.map { ($0, passage.sources) } }
        guard !sentences.isEmpty, let first = answers.first else { return nil }
        item = first.answer.item
        items = answers.map(\.item.id)
        answer = first.given
        isPrincipal = answers.contains { $0.answer.isPrincipal }
        acts = answers.contains { !$0.answer.measures.isEmpty && $0.answer.status?.value != .notImplemented }
        measure = answers.lazy.compactMap(\.shortestMeasure).first
        let choices = answers.compactMap(\.choice)
        choice = choices.contains(.leaveOut) ? .leaveOut : choices.first
        isEditors = told.contains(where: \.isEditors)
    }
}
