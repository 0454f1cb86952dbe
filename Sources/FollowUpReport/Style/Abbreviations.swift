import ByteText
import FollowUpModel
import Texts

/// An abbreviation at a place of a text: two to eight capitals, with or without the -s of the plural.
struct Abbreviation {
    /// The capitals.
    let name: String
    private let position: Int
    private let text: StyleText
    private var word: WordPlace { text.words[position] }

    /// The abbreviation that a word of a text is; nil when it is none, or a Roman numeral, or part of a symbol, an address,
    /// a person’s name or words in capitals.
    init?(at position: Int, of text: StyleText, _ words: StyleWords) {
        let word = text.words[position]
        guard let name = Self.capitals(of: word, in: text), 2...8 ~= name.utf8.count, !Self.isRoman(name),
            !word.isInAddress, Self.isFree(word, in: text)
        else { return nil }
        for neighbour in [position - 1, position + 1] where text.words.indices.contains(neighbour) {
            let (first, second) = (min(position, neighbour), max(position, neighbour))
            let other = text.words[neighbour]
            guard other.sentence == word.sentence,
                text.isDirectly(text.words[first], before: text.words[second])
            else { continue }
            if Self.capitals(of: other, in: text).map({ $0.utf8.count > 1 || Self.isRoman($0) }) ?? false {
                return nil
            }
        }
        if position > 0, words.has(text.string(text.words[position - 1]), on: .persons) { return nil }
        (self.name, self.position, self.text) = (name, position, text)
    }

    /// Whether it is given in parentheses after its words, or its words in parentheses after it.
    var isDefinition: Bool { isParenthesized && position > 0 || isExplained }

    /// Whether it stands in parentheses after words whose initials it may be made of.
    var isOfWordsBefore: Bool {
        // Small words have no letter in it.
        isParenthesized
            && text.words[max(0, position - name.count - 4)..<position].contains {
                $0.sentence == word.sentence && text.string($0).first == name.first
            }
    }

    private var isParenthesized: Bool {
        text.character(before: word.range.lowerBound) == "(" && word.next == ")"
    }

    /// Whether its words follow in parentheses: “UNODC (United Nations Office on Drugs and Crime)”.
    private var isExplained: Bool {
        guard position + 1 < text.words.count else { return false }
        let next = text.words[position + 1]
        return text.between(word, next) == " (" && text.string(next).uppercased().first == name.first
    }

    private static func capitals(of word: WordPlace, in text: StyleText) -> String? {
        var letters = text.utf8(word)
        if letters.count > 2, letters.last == UInt8(ascii: "s") { letters.removeLast() }
        return letters.allSatisfy { 0x41...0x5A ~= $0 } ? String(decoding: letters, as: UTF8.self) : nil
    }

    private static func isRoman(_ name: String) -> Bool {
        name.utf8.allSatisfy { "IVXLCDM".utf8.contains($0) }
    }

    /// Whether a word stands between spaces or the marks of a sentence, and not in a symbol.
    private static func isFree(_ word: WordPlace, in text: StyleText) -> Bool {
        let before = text.character(before: word.range.lowerBound)
        return before.map { $0.isWhiteSpace || "(“‘—–\"'".unicodeScalars.contains($0) } ?? true
            && word.next.map { $0.isWhiteSpace || ").,;:’'”\"—–?!".unicodeScalars.contains($0) } ?? true
    }
}

/// The abbreviations of a report, with all places where each stands. Those that need no spelling out, and names of States,
/// are not among them.
struct AbbreviationsInReport: Sendable {
    /// Where an abbreviation stands.
    struct Uses: Sendable {
        /// How many places there are.
        fileprivate(set) var count = 0
        /// The first that is not in a quotation.
        fileprivate(set) var first: TypedWords?
        /// The first where it is spelled out.
        fileprivate(set) var firstDefinition: TypedWords?
        /// All places where it is spelled out, in no certain order.
        fileprivate(set) var definitions: [Definition] = []
    }

    /// A place where an abbreviation is spelled out.
    struct Definition: Sendable {
        let words: TypedWords
        /// Whether it is the abbreviation of the words before it, as far as their initials tell.
        let isOfWordsBefore: Bool
    }

    private var uses: [String: Uses] = [:]
    /// How many words each run of two to eight capitals stands in.
    private var wordCounts: [String: Int] = [:]
    private let words: StyleWords
    /// The words that names of States are made of.
    private let parts: Set<String>

    init(_ context: StyleContext) {
        words = context.language.words
        let states = context.membership.states.values.flatMap { [$0.name] + $0.formerNames.map(\.name) }
        parts = Set(states.flatMap { TextWords($0.name) }.map(\.text))
    }

    /// Takes in those of a text; `typed` says where words of it are typed.
    mutating func add(_ text: StyleText, _ typed: (ByteRange) -> TypedWords) {
        for position in text.wordsWithCapitals {
            guard let abbreviation = Abbreviation(at: position, of: text, words),
                !parts.contains(abbreviation.name), !words.has(abbreviation.name, on: .abbreviations)
            else { continue }
            uses[abbreviation.name, default: Uses()].add(
                abbreviation, text.words[position], read: text.place, typed)
        }
    }

    /// Counts the words of a text that an abbreviation may stand in.
    mutating func count(in text: StyleText) {
        for position in text.wordsWithCapitals {
            let word = text.utf8(text.words[position])
            // Nearly every such word is one run.
            if 2...8 ~= word.count, word.allSatisfy({ 0x41...0x5A ~= $0 }) {
                wordCounts[String(decoding: word, as: UTF8.self), default: 0] += 1
            } else {
                for capitals in Self.capitals(in: word) { wordCounts[capitals, default: 0] += 1 }
            }
        }
    }

    /// The runs of two to eight capitals in a word, each once.
    private static func capitals(in word: ArraySlice<UInt8>) -> Set<String> {
        let runs = word.split { !(0x41...0x5A ~= $0) }.filter { 2...8 ~= $0.count }
        return Set(runs.map { String(decoding: $0, as: UTF8.self) })
    }

    /// How many words an abbreviation stands in, those in other languages included. It may be used within a word, as in
    /// “UNODC-led”.
    func wordCount(of name: String) -> Int { wordCounts[name] ?? 0 }

    /// The abbreviations in alphabetical order.
    var names: [String] { uses.keys.sorted() }

    /// Where an abbreviation stands.
    subscript(name: String) -> Uses { uses[name] ?? Uses() }
}

extension AbbreviationsInReport.Uses {
    fileprivate mutating func add(
        _ abbreviation: Abbreviation, _ word: WordPlace, read: ReadingPlace,
        _ typed: (ByteRange) -> TypedWords
    ) {
        count += 1
        let at = (read, word.range.lowerBound)
        // Where most are typed is never asked.
        let isFirst = !word.isQuoted && (first.map { at < $0.read } ?? true)
        guard abbreviation.isDefinition || isFirst else { return }
        let words = typed(word.range)
        if isFirst { first = words }
        guard abbreviation.isDefinition else { return }
        definitions.append(.init(words: words, isOfWordsBefore: abbreviation.isOfWordsBefore))
        if firstDefinition.map({ at < $0.read }) ?? true { firstDefinition = words }
    }
}
