import ByteText

/// Finds the source locations of the words of a report.
struct SourceLocator: Sendable {
    private let context: StyleContext
    /// The last file used, so that it is not read again for each word.
    private var atHand: SourceFile?

    /// The last text used, so that it is not parsed again for each of its words.
    private var lookedAt: SourcedText?

    init(_ context: StyleContext) { self.context = context }

    /// Returns some words of a text with their source location: that of the exact words or, if they do not
    /// occur as they are, the beginning of the text. Words without a source are searched for in the cycle
    /// file.
    mutating func typed(_ range: ByteRange, in text: StyleText) -> LocatedWords {
        let (place, source) = place(of: range, in: text)
        return LocatedWords(
            words: text.string(range), read: (text.place, range.lowerBound), place: place, item: source?.item)
    }

    private mutating func place(of range: ByteRange, in text: StyleText) -> (
        place: SourceLocation, source: Source?
    ) {
        if lookedAt?.place != text.place || lookedAt?.text != text.text {
            // Many paragraphs may come from one text.
            let typed = lookedAt.flatMap { $0.typed(for: text.sources) } ?? typedTexts(of: text.sources)
            lookedAt = SourcedText(text, typed)
        }
        return lookedAt?.typed(range) ?? (SourceLocation(path: context.cycle.path, range: .start), nil)
    }

    private mutating func typedTexts(of sources: [Source]) -> [SourcedText.Typed] {
        if sources.isEmpty {
            guard let file = file(context.cycle.path) else { return [] }
            return [SourcedText.Typed(text: SourceTextMap(whole: file), path: file.path, source: nil)]
        }
        var texts: [SourcedText.Typed] = []
        for source in sources {
            guard let file = file(source.typed.path) else { continue }
            texts.append(
                SourcedText.Typed(
                    text: SourceTextMap(file, source.typed.range), path: file.path, source: source))
        }
        return texts
    }

    private mutating func file(_ path: String) -> SourceFile? {
        if atHand?.path != path { atHand = context.file(path) }
        return atHand
    }
}

/// A text with the source texts that it comes from.
struct SourcedText: Sendable {
    /// A source text.
    struct Typed: Sendable {
        var text: SourceTextMap
        let path: String
        /// The source of the report that refers to it; nil for a cycle file as a whole.
        let source: Source?
    }

    /// The position of the text in the report.
    let place: TextPosition
    /// Its words.
    let text: String
    private let sought: SearchableText
    private var sources: [Typed]
    /// The number of scalars that may still be compared.
    private var work: Int

    /// How many times all scalars may be compared for the words of one text. Once is enough for most texts,
    /// but a text whose words do not occur as they are would need one pass per word.
    static let maxPasses = 200

    /// Creates a text with its source texts.
    init(_ text: StyleText, _ sources: [Typed], maxPasses: Int = SourcedText.maxPasses) {
        (place, self.text) = (text.place, text.text)
        sought = SearchableText(text.text)
        self.sources = sources
        work = maxPasses * sources.reduce(sought.count) { $0 + $1.text.count }
    }

    /// Returns the source texts if another text has the same sources, otherwise nil.
    func typed(for sources: [Source]) -> [Typed]? {
        !sources.isEmpty && self.sources.map(\.source) == sources ? self.sources : nil
    }

    /// Returns the source location of some words: that of the exact words or, if they are not found within
    /// the allowed work, the beginning of the text; nil if the text has no source.
    mutating func typed(_ range: ByteRange) -> (place: SourceLocation, source: Source?)? {
        let words = sought.words(range)
        var best: (position: Int, match: SourceTextMap.Match)?
        for position in sources.indices {
            guard work > 0 else { break }
            guard let match = sources[position].text.match(words, &work),
                match.agreement > best?.match.agreement ?? -1
            else { continue }
            best = (position, match)
        }
        if let best {
            let source = sources[best.position]
            return (SourceLocation(path: source.path, range: best.match.range), source.source)
        }
        return sources.first.map { (SourceLocation(path: $0.path, range: $0.text.start), $0.source) }
    }
}
