import ByteText

/// Finds where the words of a report are typed.
struct TypedPlaces: Sendable {
    private let context: StyleContext
    /// The file looked at last, so that it need not be read again for each word.
    private var atHand: SourceFile?

    /// The text looked at last, so that it need not be made out again for each of its words.
    private var lookedAt: SourcedText?

    init(_ context: StyleContext) { self.context = context }

    /// Some words of a text, with where they are typed: at the exact words, or where they do not stand as they are at the
    /// beginning of the text. What has no source of its own is looked for in the cycle file.
    mutating func typed(_ range: ByteRange, in text: StyleText) -> TypedWords {
        let (place, source) = place(of: range, in: text)
        return TypedWords(
            words: text.string(range), read: (text.place, range.lowerBound), place: place, item: source?.item)
    }

    private mutating func place(of range: ByteRange, in text: StyleText) -> (place: Place, source: Source?) {
        if lookedAt?.place != text.place || lookedAt?.text != text.text {
            // Many paragraphs may come from one text.
            let typed = lookedAt.flatMap { $0.typed(for: text.sources) } ?? typedTexts(of: text.sources)
            lookedAt = SourcedText(text, typed)
        }
        return lookedAt?.typed(range) ?? (Place(path: context.cycle.path, range: .start), nil)
    }

    private mutating func typedTexts(of sources: [Source]) -> [SourcedText.Typed] {
        if sources.isEmpty {
            guard let file = file(context.cycle.path) else { return [] }
            return [SourcedText.Typed(text: TypedText(whole: file), path: file.path, source: nil)]
        }
        var texts: [SourcedText.Typed] = []
        for source in sources {
            guard let file = file(source.typed.path) else { continue }
            texts.append(
                SourcedText.Typed(
                    text: TypedText(file, source.typed.range), path: file.path, source: source))
        }
        return texts
    }

    private mutating func file(_ path: String) -> SourceFile? {
        if atHand?.path != path { atHand = context.file(path) }
        return atHand
    }
}
