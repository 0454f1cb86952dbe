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

/// A text with what is typed in the files that it comes from.
struct SourcedText: Sendable {
    /// What is typed in a file.
    struct Typed: Sendable {
        var text: TypedText
        let path: String
        /// What it is a source of the text by; none for a cycle file as a whole.
        let source: Source?
    }

    /// Where the text is read.
    let place: ReadingPlace
    /// Its words.
    let text: String
    private let sought: SoughtText
    private var sources: [Typed]
    /// How many characters may still be looked at.
    private var work: Int

    /// How many times all characters may be looked at for the words of one text: hardly ever more than once for most, but as
    /// often as there are words where none stand as they are typed.
    static let mostTimes = 200

    /// A text, and what is typed at each of its sources.
    init(_ text: StyleText, _ sources: [Typed], mostTimes: Int = SourcedText.mostTimes) {
        (place, self.text) = (text.place, text.text)
        sought = SoughtText(text.text)
        self.sources = sources
        work = mostTimes * sources.reduce(sought.count) { $0 + $1.text.count }
    }

    /// What is typed in the files, when another text comes from the same places; nil when it does not.
    func typed(for sources: [Source]) -> [Typed]? {
        !sources.isEmpty && self.sources.map(\.source) == sources ? self.sources : nil
    }

    /// Where some words are typed: at the exact words, else, and when too much would have to be looked at, at the beginning of
    /// the text; nil when it comes from no file.
    mutating func typed(_ range: ByteRange) -> (place: Place, source: Source?)? {
        let words = sought.words(range)
        var best: (position: Int, match: TypedText.Match)?
        for position in sources.indices {
            guard work > 0 else { break }
            guard let match = sources[position].text.match(words, &work),
                match.agreement > best?.match.agreement ?? -1
            else { continue }
            best = (position, match)
        }
        if let best {
            let source = sources[best.position]
            return (Place(path: source.path, range: best.match.range), source.source)
        }
        return sources.first.map { (Place(path: $0.path, range: $0.text.start), $0.source) }
    }
}
