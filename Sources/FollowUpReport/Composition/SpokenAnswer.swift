import FollowUpModel

/// What a State says in one answer that a report by theme may quote, sentence by sentence.
struct SpokenAnswer: Sendable {
    /// The position of the item in the checklist.
    let item: Int
    /// The sentences, each with its source.
    let sentences: [(sentence: StatedSentence, source: Source)]
    /// The answer as a source that states only that it was given.
    let answer: Source
    /// Whether the State marked it as a principal result.
    let isPrincipal: Bool
    /// Whether it cites a measure, and does not say that nothing was done.
    let acts: Bool
    /// The measure that it is mentioned with where there is no room for a sentence: the one with the fewest words.
    let measure: (text: String, source: Source)?

    /// Reads an answer; nil if it says nothing in the language of the report.
    ///
    /// - Parameters:
    ///   - passages: What it says, field by field.
    ///   - measure: The measure that it is mentioned with.
    ///   - given: The source that states only that it was given.
    init?(
        _ answer: Answer, _ passages: [Passage], measure: (text: String, source: Source)?, given: Source
    ) {
        self.answer = given
        let told = passages.filter { passage in
            guard !passage.isForeign, passage.list.isEmpty else { return false }
            return switch passage.field {
            case .summary, .details, .measures, .challenges: true
            default: false
            }
        }
        sentences = told.flatMap { passage in passage.sentences.map { ($0, passage.sources[0]) } }
        guard !sentences.isEmpty else { return nil }
        item = answer.item
        isPrincipal = answer.isPrincipal
        acts = !answer.measures.isEmpty && answer.status?.value != .notImplemented
        self.measure = measure
    }
}
