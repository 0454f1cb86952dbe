import Diagnostics

/// Finds where the words of a report are typed.
struct TypedPlaces: Sendable {
    private let context: StyleContext
    /// The file looked at last, so that it need not be read again for each word.
    private var atHand: SourceFile?

    init(_ context: StyleContext) { self.context = context }

    /// Looks at texts from a file that is there.
    mutating func open(_ file: SourceFile) { atHand = file }

    /// Some words of a text, with where they are typed: at the exact words, or where they do not stand as they are at the
    /// beginning of the text. What has no source of its own is looked for in the cycle file.
    mutating func typed(_ range: ByteRange, in text: StyleText) -> TypedWords {
        let (place, source) = place(of: range, in: text)
        return TypedWords(
            words: text.string(range), read: (text.place, range.lowerBound), place: place, item: source?.item)
    }

    private mutating func place(of range: ByteRange, in text: StyleText) -> (place: Place, source: Source?) {
        let sought = SoughtWords(range, in: text.text)
        var best: (match: TypedText.Match, place: Place, source: Source?)?
        var beginning: (place: Place, source: Source?)?
        for (typed, path, source) in typedTexts(of: text.sources) {
            beginning = beginning ?? (Place(path: path, range: typed.start), source)
            guard let match = typed.match(sought), match.agreement > best?.match.agreement ?? -1 else {
                continue
            }
            best = (match, Place(path: path, range: match.range), source)
        }
        if let best { return (best.place, best.source) }
        return beginning ?? (Place(path: context.cycle.path, range: .start), nil)
    }

    private mutating func typedTexts(of sources: [Source]) -> [(TypedText, path: String, Source?)] {
        if sources.isEmpty {
            guard let file = file(context.cycle.path) else { return [] }
            return [(TypedText(whole: file), file.path, nil)]
        }
        var texts: [(TypedText, path: String, Source?)] = []
        for source in sources {
            guard let file = file(source.typed.path) else { continue }
            texts.append((TypedText(file, source.typed.range), file.path, source))
        }
        return texts
    }

    private mutating func file(_ path: String) -> SourceFile? {
        if atHand?.path != path { atHand = context.file(path) }
        return atHand
    }
}
