import Diagnostics
import FollowUpModel
import Texts

/// The abbreviations of a report, with all places where each stands. Those that need no spelling out, and names of States,
/// are not among them.
struct AbbreviationsInReport: Sendable {
    /// A place where an abbreviation stands.
    struct Use: Sendable {
        let text: StyleText
        let range: ByteRange
        /// Whether it is spelled out there.
        let isDefinition: Bool
        /// Whether it is the abbreviation of the words before it, as far as their initials tell.
        let isOfWordsBefore: Bool
        let isQuoted: Bool
    }

    private var uses: [String: [Use]] = [:]
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
                    text: text, range: word.range, isDefinition: abbreviation.isDefinition,
                    isOfWordsBefore: abbreviation.isOfWordsBefore, isQuoted: word.isQuoted))
        }
    }

    /// The abbreviations in alphabetical order.
    var names: [String] { uses.keys.sorted() }

    /// The places of an abbreviation, in the order of the report.
    subscript(name: String) -> [Use] { uses[name] ?? [] }
}
