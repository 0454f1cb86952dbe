import Diagnostics
import FollowUpModel
import Texts

/// The abbreviations of a report, with all places where each stands. Those that need no spelling out, and names of States,
/// are not among them.
struct AbbreviationsInReport: Sendable {
    /// A place where an abbreviation stands.
    struct Use: Sendable {
        let words: StyleText.Excerpt
        /// Whether it is spelled out there.
        let isDefinition: Bool
        /// Whether it is the abbreviation of the words before it, as far as their initials tell.
        let isOfWordsBefore: Bool
        let isQuoted: Bool
    }

    private var uses: [String: [Use]] = [:]
    /// How many words each run of two to eight capitals stands in.
    private var wordCounts: [String: Int] = [:]
    private let words: StyleWords
    /// The words that names of States are made of.
    private let parts: Set<String>

    init(_ context: StyleContext) {
        words = context.words
        let states = context.membership.states.values.flatMap { [$0.name] + $0.formerNames.map(\.name) }
        parts = Set(states.flatMap { TextWords($0.name) }.map(\.text))
    }

    /// Takes in those of a text.
    mutating func add(_ text: StyleText) {
        for position in text.words.indices {
            guard let abbreviation = Abbreviation(at: position, of: text, words),
                !parts.contains(abbreviation.name), !words.has(abbreviation.name, on: .abbreviations)
            else { continue }
            let word = text.words[position]
            uses[abbreviation.name, default: []].append(
                Use(
                    words: text.excerpt(word.range), isDefinition: abbreviation.isDefinition,
                    isOfWordsBefore: abbreviation.isOfWordsBefore, isQuoted: word.isQuoted))
        }
    }

    /// Counts the words of a text that an abbreviation may stand in.
    mutating func count(in text: StyleText) {
        for word in text.wordsWithCapitals {
            for capitals in Self.capitals(in: word.text) { wordCounts[capitals, default: 0] += 1 }
        }
    }

    /// The runs of two to eight capitals in a word, the parts of longer ones included, each once.
    private static func capitals(in word: String) -> Set<String> {
        var runs: Set<String> = []
        // In a longer run no abbreviation can be made out.
        for letters in word.utf8.split(whereSeparator: { !(0x41...0x5A).contains($0) })
        where letters.count <= 64 {
            for start in letters.indices {
                for length in 2...8 {
                    let run = letters[start...].prefix(length)
                    if run.count == length { runs.insert(String(decoding: run, as: UTF8.self)) }
                }
            }
        }
        return runs
    }

    /// How many words an abbreviation stands in, those in other languages included. It may be used within a word, as in
    /// “UNODC-led”.
    func wordCount(of name: String) -> Int { wordCounts[name] ?? 0 }

    /// The abbreviations in alphabetical order.
    var names: [String] { uses.keys.sorted() }

    /// The places of an abbreviation, in the order of the report.
    subscript(name: String) -> [Use] { (uses[name] ?? []).sorted { $0.words.precedes($1.words) } }
}
