/// The ways in which a text may name a State at its beginning, other than by the name that is printed: by
/// another name of the State (“United Kingdom”), after other words (“The Government of”), or spelt with other
/// apostrophes, accents or hyphens.
public struct NameVariants: Hashable, Sendable {
    /// The names of the State.
    private let names: [String]
    /// What may stand before a name (“the”, “Government of”).
    private let introductions: [String]

    /// The variants of no State.
    public static let none = NameVariants(names: [], introductions: [])

    init(names: [String], introductions: [String]) {
        self.names = names
        self.introductions = introductions
    }

    /// Returns whether a text begins by naming the State. A name within a longer one, as in “Guinea-Bissau”, does
    /// not count, nor one that is not capitalized.
    public func begin(_ text: String) -> Bool {
        guard !names.isEmpty else { return false }
        var rest = NameWord.first(of: text)[...]
        while let first = rest.first {
            // Nearly every text begins otherwise, so that few names are split into words.
            let isNamed = names.contains { name in
                guard first.mayBegin(name) else { return false }
                let words = NameWord.first(of: name)
                // “The Canada Act” does not speak of Canada.
                let isAttribute =
                    rest.startIndex > 0 && rest.dropFirst(words.count).first?.text.first?.isUppercase == true
                return !isAttribute && rest.beginWithName(words, spelt: name)
            }
            if isNamed { return true }
            let introduction = introductions.filter { first.mayBegin($0) }.map { NameWord.first(of: $0) }
                .filter { rest.begin(with: $0) }.max { $0.count < $1.count }
            guard let introduction, !introduction.isEmpty else { return false }
            rest = rest.dropFirst(introduction.count)
        }
        return false
    }
}

/// A word of a name, as it is compared.
private struct NameWord {
    /// Without case, accents and apostrophes.
    var key = ""
    /// As it is spelt.
    var text = ""
    /// Whether a hyphen joins it to the next.
    var isJoined = false

    /// The most words that are looked at: more than the longest name with all that may stand before it.
    private static let most = 16

    /// Returns whether a text may begin with this word, by its first letter.
    func mayBegin(_ text: String) -> Bool {
        guard let mine = self.text.utf8.first, let other = text.utf8.first, mine < 0x80, other < 0x80 else {
            return true
        }
        return mine | 0x20 == other | 0x20
    }

    /// Returns the first words of a text. A hyphen separates words, an apostrophe only before a final “s”.
    static func first(of text: String) -> [NameWord] {
        var words: [NameWord] = []
        var word = NameWord()
        let scalars = Array(text.unicodeScalars.prefix(200))
        for (position, scalar) in scalars.enumerated() {
            let next = position + 1 < scalars.count ? scalars[position + 1] : " "
            if scalar.isPartOfName {
                word.text.unicodeScalars.append(scalar)
                continue
            }
            let endsPossessive =
                (next == "s" || next == "S")
                && !(position + 2 < scalars.count && scalars[position + 2].isPartOfName)
            if scalar.isApostrophe, !word.text.isEmpty, next.isPartOfName, !endsPossessive { continue }
            guard !word.text.isEmpty else { continue }
            word.isJoined = scalar.isHyphen && next.isPartOfName
            words.append(word)
            word = NameWord()
            if words.count == most { break }
        }
        if !word.text.isEmpty { words.append(word) }
        return words.map { word in
            var word = word
            word.key = AlphabeticalOrder.key(word.text)
            return word
        }
    }
}

extension ArraySlice<NameWord> {
    /// Returns whether these words begin with others.
    fileprivate func begin(with others: [NameWord]) -> Bool {
        count >= others.count && zip(self, others).allSatisfy { $0.key == $1.key }
    }

    /// Returns whether these words begin with a name. An abbreviation must be spelt as it is: “us” is no name.
    fileprivate func beginWithName(_ name: [NameWord], spelt: String) -> Bool {
        guard !name.isEmpty, begin(with: name), let first = self.first,
            let last = dropFirst(name.count - 1).first
        else { return false }
        let isAbbreviation = !spelt.contains { $0.isLowercase }
        return !last.isJoined && (first.text.first?.isLowercase != true || name.first?.text == first.text)
            && (!isAbbreviation || zip(self, name).allSatisfy { $0.text == $1.text })
    }
}

extension Unicode.Scalar {
    fileprivate var isPartOfName: Bool {
        if isApostrophe { return false }
        if isASCII { return properties.isAlphabetic || properties.numericType != nil }
        return properties.isAlphabetic || properties.generalCategory == .nonspacingMark
            || properties.numericType != nil
    }

    fileprivate var isApostrophe: Bool {
        switch value {
        case 0x27, 0x60, 0xB4, 0x2BC, 0x2018, 0x2019, 0x201B, 0x2032, 0xFF07: true
        default: false
        }
    }

    fileprivate var isHyphen: Bool { value == 0x2D || value == 0x2010 || value == 0x2011 }
}
