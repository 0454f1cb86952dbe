import FollowUpModel
import TextAnalysis

/// What one field of an answer says, as sentences that stay together and in order.
struct Passage: Sendable {
    /// The position of the item in the checklist.
    let item: Int
    /// The field.
    let field: AnswerField
    /// The sentences; the first says who reports.
    let sentences: [StatedSentence]
    /// The subparagraphs after the last sentence; none, or at least two.
    let list: [String]
    /// The sources of all sentences.
    let sources: [Source]
    /// Whether the words are in another language than the report, so that they stand by themselves.
    let isForeign: Bool
    /// Whether the words are those of an editor, which stand by themselves.
    let isEditors: Bool
    /// The number of words.
    let wordCount: Int
    /// What the sentences are about.
    let topicWords: TopicWords

    init(
        item: Int, field: AnswerField, sentences: [StatedSentence], list: [String] = [], sources: [Source],
        isForeign: Bool = false, isEditors: Bool = false, _ words: CompositionWords
    ) {
        self.item = item
        self.field = field
        self.sentences = sentences
        self.list = list
        self.sources = sources
        self.isForeign = isForeign
        self.isEditors = isEditors
        let texts = sentences.map(\.text) + list
        wordCount = texts.reduce(0) { $0 + WordCount.words(in: $1) }
        topicWords = texts.reduce(into: TopicWords.none) { $0.formUnion(TopicWords($1, words)) }
    }

    /// Whether it is a paragraph by itself, as it was written.
    var standsAlone: Bool { isForeign || isEditors }

    /// Whether nothing can follow it in its paragraph.
    var endsParagraph: Bool { !list.isEmpty }
}
