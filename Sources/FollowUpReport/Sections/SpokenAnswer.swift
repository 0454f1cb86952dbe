import FollowUpModel

/// What a State says in one answer that a report by theme may quote, sentence by sentence.
struct SpokenAnswer: Sendable {
    /// A measure as it is mentioned after the name of a State: “Cybercrime Act, 2017”.
    struct CitedMeasure: Sendable {
        let text: String
        let kind: MeasureKind?
        let source: Source
    }

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
    let measure: CitedMeasure?
    /// The language that it is in, if that is why nothing of it can be quoted.
    let language: String?
    /// What an editor chose.
    let choice: ExampleChoice.Choice?
    /// Whether the sentences are those of an editor, which are printed as they stand.
    let isEditors: Bool

    /// Reads an answer; nil if it says nothing in the language of the report.
    init?(_ answer: AnswerPassages) {
        self.init([answer], answer.all(.report).flatMap(answer.quotable))
    }

    /// Reads answers that are told by the same passages: one, or all those on a theme that an editor’s paragraph stands
    /// for. What was chosen for one of them holds for all: they are left out if one of them is, and else pinned.
    init?(_ answers: [AnswerPassages], _ passages: [Passage]) {
        let told = passages.filter { $0.field.isQuotable && !$0.isForeign && $0.list.isEmpty }
        sentences = told.flatMap { passage in passage.sentences.map { ($0, passage.sources) } }
        guard !sentences.isEmpty, let first = answers.first else { return nil }
        item = first.answer.item
        items = answers.map(\.item.id)
        answer = first.given
        isPrincipal = answers.contains { $0.answer.isPrincipal }
        acts = answers.contains { !$0.answer.measures.isEmpty && $0.answer.status?.value != .notImplemented }
        measure = answers.lazy.compactMap(\.shortestMeasure).first
        language = nil
        let choices = answers.compactMap(\.choice)
        choice = choices.contains(.leaveOut) ? .leaveOut : choices.first
        isEditors = told.contains(where: \.isEditors)
    }

    /// Creates what is said of an answer of which nothing can be quoted.
    ///
    /// - Parameters:
    ///   - sentence: The words of the program, which say that it was given.
    ///   - language: The language that it is in, if that is the reason.
    init(_ answer: AnswerPassages, informed sentence: StatedSentence, in language: String?) {
        self.answer = answer.given
        sentences = [(sentence, [answer.given])]
        item = answer.answer.item
        items = [answer.item.id]
        isPrincipal = answer.answer.isPrincipal
        acts = false
        measure = nil
        self.language = language
        choice = answer.choice
        isEditors = false
    }
}
