import ByteText
import FollowUpModel
import TextAnalysis

/// An abbreviation in a text: two to eight capital letters, with or without a plural -s.
struct Abbreviation {
    /// The capital letters.
    let name: String
    private let position: Int
    private let text: StyleText
    private var word: WordToken { text.words[position] }

    /// Recognizes the word at a position as an abbreviation. Returns nil if it is not one, or is a Roman
    /// numeral, or part of a symbol, an address, a person’s name or words in capitals.
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

    /// Whether it is in parentheses after its words, or its words are in parentheses after it.
    var isDefinition: Bool { isParenthesized && position > 0 || isExplained }

    /// Whether it is in parentheses after words whose initials may form it.
    var isOfWordsBefore: Bool {
        // Function words have no letter in it.
        isParenthesized
            && text.words[max(0, position - name.count - 4)..<position].contains {
                $0.sentence == word.sentence && text.string($0).first == name.first
            }
    }

    private var isParenthesized: Bool {
        text.character(before: word.range.lowerBound) == "(" && word.next == ")"
    }

    /// Whether its words follow it in parentheses: “UNODC (United Nations Office on Drugs and Crime)”.
    private var isExplained: Bool {
        guard position + 1 < text.words.count else { return false }
        let next = text.words[position + 1]
        return text.between(word, next) == " (" && text.string(next).uppercased().first == name.first
    }

    private static func capitals(of word: WordToken, in text: StyleText) -> String? {
        var letters = text.utf8(word)
        if letters.count > 2, letters.last == UInt8(ascii: "s") { letters.removeLast() }
        return letters.allSatisfy { 0x41...0x5A ~= $0 } ? String(decoding: letters, as: UTF8.self) : nil
    }

    private static func isRoman(_ name: String) -> Bool {
        name.utf8.allSatisfy { "IVXLCDM".utf8.contains($0) }
    }

    /// Returns whether a word is delimited by spaces or punctuation, and is not in a symbol.
    private static func isFree(_ word: WordToken, in text: StyleText) -> Bool {
        let before = text.character(before: word.range.lowerBound)
        return before.map { $0.isWhiteSpace || "(“‘—–\"'".unicodeScalars.contains($0) } ?? true
            && word.next.map { $0.isWhiteSpace || ").,;:’'”\"—–?!".unicodeScalars.contains($0) } ?? true
    }
}

/// The abbreviations of a report, with all their occurrences, except names of States and abbreviations that
/// need not be spelled out.
struct AbbreviationsInReport: Sendable {
    /// The occurrences of an abbreviation.
    struct Uses: Sendable {
        /// The number of occurrences.
        fileprivate(set) var count = 0
        /// The first occurrence outside quotations.
        fileprivate(set) var first: LocatedWords?
        /// The first occurrence where it is spelled out.
        fileprivate(set) var firstDefinition: LocatedWords?
        /// All occurrences where it is spelled out, in no particular order.
        fileprivate(set) var definitions: [Definition] = []
    }

    /// An occurrence where an abbreviation is spelled out.
    struct Definition: Sendable {
        let words: LocatedWords
        /// Whether it is the abbreviation of the words before it, judging by their initials.
        let isOfWordsBefore: Bool
    }

    private var uses: [String: Uses] = [:]
    /// The number of words that contain each run of two to eight capital letters.
    private var wordCounts: [String: Int] = [:]
    private let words: StyleWords
    /// The words that occur in names of States.
    private let parts: Set<String>

    init(_ context: StyleContext) {
        words = context.language.words
        let states = context.membership.states.values.flatMap { [$0.name] + $0.formerNames.map(\.name) }
        parts = Set(states.flatMap { TextWords($0.name) }.map(\.text))
    }

    /// Adds the abbreviations of a text. `typed` returns the source location of words of the text.
    mutating func add(_ text: StyleText, _ typed: (ByteRange) -> LocatedWords) {
        for position in text.wordsWithCapitals {
            guard let abbreviation = Abbreviation(at: position, of: text, words),
                !parts.contains(abbreviation.name), !words.has(abbreviation.name, on: .abbreviations)
            else { continue }
            uses[abbreviation.name, default: Uses()].add(
                abbreviation, text.words[position], read: text.place, typed)
        }
    }

    /// Counts the words of a text that may contain an abbreviation.
    mutating func count(in text: StyleText) {
        for position in text.wordsWithCapitals {
            let word = text.utf8(text.words[position])
            // Fast path: nearly every such word is a single run.
            if 2...8 ~= word.count, word.allSatisfy({ 0x41...0x5A ~= $0 }) {
                wordCounts[String(decoding: word, as: UTF8.self), default: 0] += 1
            } else {
                for capitals in Self.capitals(in: word) { wordCounts[capitals, default: 0] += 1 }
            }
        }
    }

    /// Returns the runs of two to eight capital letters in a word, each once.
    private static func capitals(in word: ArraySlice<UInt8>) -> Set<String> {
        let runs = word.split { !(0x41...0x5A ~= $0) }.filter { 2...8 ~= $0.count }
        return Set(runs.map { String(decoding: $0, as: UTF8.self) })
    }

    /// Returns the number of words that contain an abbreviation, including those in other languages. It may
    /// be part of a word, as in “UNODC-led”.
    func wordCount(of name: String) -> Int { wordCounts[name] ?? 0 }

    /// The abbreviations in alphabetical order.
    var names: [String] { uses.keys.sorted() }

    /// Returns the occurrences of an abbreviation.
    subscript(name: String) -> Uses { uses[name] ?? Uses() }
}

extension AbbreviationsInReport.Uses {
    fileprivate mutating func add(
        _ abbreviation: Abbreviation, _ word: WordToken, read: TextPosition,
        _ typed: (ByteRange) -> LocatedWords
    ) {
        count += 1
        let at = (read, word.range.lowerBound)
        // `typed` is only called when needed, as most locations never are.
        let isFirst = !word.isQuoted && (first.map { at < $0.read } ?? true)
        guard abbreviation.isDefinition || isFirst else { return }
        let words = typed(word.range)
        if isFirst { first = words }
        guard abbreviation.isDefinition else { return }
        definitions.append(.init(words: words, isOfWordsBefore: abbreviation.isOfWordsBefore))
        if firstDefinition.map({ at < $0.read }) ?? true { firstDefinition = words }
    }
}
