import ByteText

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
