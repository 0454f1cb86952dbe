import FollowUpModel

/// What a State says in one answer that a report by theme may quote, sentence by sentence.
struct SpokenAnswer: Sendable {
    /// A measure as it is mentioned after the name of a State: “Cybercrime Act, 2017”.
    struct CitedMeasure: Sendable {
        let text: String
        let kind: MeasureKind?
        let source: Source
    }

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
    let measure: CitedMeasure?
    /// The language that it is in, if that is why nothing of it can be quoted.
    let language: String?

    /// Reads an answer; nil if it says nothing in the language of the report.
    ///
    /// - Parameters:
    ///   - passages: What it says, field by field.
    ///   - measure: The measure that it is mentioned with.
    ///   - given: The source that states only that it was given.
    init?(_ answer: Answer, _ passages: [Passage], measure: CitedMeasure?, given: Source) {
        let told = passages.filter { passage in
            guard !passage.isForeign, passage.list.isEmpty else { return false }
            return switch passage.field {
            case .summary, .details, .measures, .challenges: true
            default: false
            }
        }
        sentences = told.flatMap { passage in passage.sentences.map { ($0, passage.sources[0]) } }
        guard !sentences.isEmpty else { return nil }
        self.answer = given
        item = answer.item
        isPrincipal = answer.isPrincipal
        acts = !answer.measures.isEmpty && answer.status?.value != .notImplemented
        self.measure = measure
        language = nil
    }

    /// Creates what is said of an answer of which nothing can be quoted.
    ///
    /// - Parameters:
    ///   - sentence: The words of the program, which say that it was given.
    ///   - language: The language that it is in, if that is the reason.
    init(_ answer: Answer, informed sentence: StatedSentence, in language: String?, given: Source) {
        self.answer = given
        sentences = [(sentence, given)]
        item = answer.item
        isPrincipal = answer.isPrincipal
        acts = false
        measure = nil
        self.language = language
    }
}
