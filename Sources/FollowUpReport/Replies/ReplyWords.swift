import Diagnostics

/// How many words the paragraphs of a part have, and where the first comes from.
struct ReplyWords: Hashable, Sendable {
    let count: Int
    let place: Place?

    init(_ paragraphs: [Paragraph]) {
        count = paragraphs.reduce(0) { $0 + WordsBySection.words(in: $1) }
        place = paragraphs.lazy.compactMap { $0.sources.first }.first?.typed
    }
}
