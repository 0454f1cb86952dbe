public import ByteText

/// Finds the English words with which the author of a text refers to themselves: I, we, our, my.
public enum FirstPersonWords {
    /// The language of the words.
    public static let language = LanguageTag.ofProgram

    /// Finds the first of these words in a range of a file that is used in the first person.
    ///
    /// - Returns: The word, located in the file; nil when there is none.
    public static func first(in file: SourceFile, at range: ByteRange) -> TextWord? {
        let text = file.bytes[range.indices.clamped(to: file.bytes.indices)]
        return mayOccur(in: text.span) ? first(in: file.textWords(in: range)) : nil
    }

    /// Finds the first of these words in UTF-8 text that is used in the first person.
    ///
    /// - Returns: The word, whose range is one of indices of `text`; nil when there is none.
    public static func first(in text: ArraySlice<UInt8>) -> TextWord? {
        mayOccur(in: text.span) ? first(in: TextWords(text)) : nil
    }

    /// Returns whether one of these words may occur in a text: a fast check that spares most texts the
    /// splitting into words.
    static func mayOccur(in text: Span<UInt8>) -> Bool {
        let words = words
        // The letters of a word of up to eight, as one integer.
        var word: UInt64 = 0
        for position in text.indices {
            let byte = text[position]
            if byte.isASCIIAlphanumeric {
                word = word << 8 | UInt64(byte | 0x20)
            } else {
                if word != 0, word >> 32 == 0, words.contains(word) { return true }
                word = 0
            }
        }
        return words.contains(word)
    }

    private static let words = ["i", "my", "us", "we", "our", "ours", "mine"].map { word in
        word.utf8.reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
    }

    /// Finds the first of these words that is used in the first person and is not part of a quotation, an
    /// address or a name.
    public static func first(in words: some Sequence<TextWord>) -> TextWord? {
        // The words are gone through once, and never all in memory.
        var rest = words.makeIterator()
        var (previous, next) = (TextWord?.none, rest.next())
        while let word = next {
            next = rest.next()
            defer { previous = word }
            guard word.text.utf8.count <= 4, !word.isQuoted, !word.isInAddress else { continue }
            let following = next
            switch word.text {
            case "we", "our", "ours", "us", "my": return word
            // Except at the start of a sentence, a capital makes it part of a name.
            case "We", "Our", "Ours", "Us", "My": if word.startsSentence { return word }
            case "I": if isPronoun(word, after: previous, before: following) { return word }
            case "mine": if isPossessive(word, after: previous) { return word }
            default: break
            }
        }
        return nil
    }

    /// Returns whether “I” is the pronoun and not the numeral of “Annex I” or “phase I”: a word in lowercase
    /// follows, and no word that is numbered precedes.
    private static func isPronoun(_ word: TextWord, after previous: TextWord?, before following: TextWord?)
        -> Bool
    {
        guard let next = word.next, next.isWhiteSpace || next == "’" || next == "'", let following,
            !following.isCapitalized, following.text.unicodeScalars.first?.properties.isAlphabetic ?? false
        else { return false }
        guard let previous, !word.startsSentence else { return true }
        return !previous.isCapitalized && !numbered.contains(previous.text)
    }

    /// Returns whether “mine” is the pronoun and not a pit or a weapon.
    private static func isPossessive(_ word: TextWord, after previous: TextWord?) -> Bool {
        guard let previous, ["of", "is", "are", "was", "were"].contains(previous.text) else { return false }
        return word.next.map { !$0.isWhiteSpace } ?? true
    }

    /// The words that Roman numerals follow.
    private static let numbered: Set<String> = [
        "annex", "appendix", "article", "book", "category", "chapter", "class", "grade", "group", "level",
        "list", "part", "phase", "pillar", "protocol", "schedule", "section", "stage", "table", "tier",
        "title", "type", "volume",
    ]
}
