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
