import ByteText

/// Tells the language of longer texts in Latin letters by their function words: articles, prepositions and
/// auxiliary verbs, of which every sentence has some.
///
/// Only English, French, Spanish and Portuguese are told, because the first three are official languages and
/// the fourth is the language that most others are mistaken for. A word that two of them share counts for
/// neither, so that a text counts for one language by words that are of it alone.
public enum FunctionWords {
    /// Returns the tag of the language that a text is in, if this is certain and not the one of `declared`; nil
    /// for a text that is short, mixed, or in a language that is not told.
    public static func otherLanguage(of text: String, than declared: String) -> String? {
        let own = languages.firstIndex { LanguageTag.haveSameLanguage($0, declared) }
        var counts = [Int](repeating: 0, count: languages.count)
        var words = 0
        let bytes = text.utf8.span
        // The letters of a word of up to eight bytes, as one integer.
        var (word, length): (UInt64, Int) = (0, 0)
        // The words of a name, as in “Los Angeles”, say nothing of the language of the text.
        var isCapitalized = false
        var position = 0
        while position <= bytes.count, words < most {
            let byte = position < bytes.count ? bytes[position] : UInt8(ascii: " ")
            position += 1
            if byte.isASCIIAlphanumeric || byte >= 0x80 && punctuation(beginningWith: byte) == nil {
                if length == 0 { isCapitalized = 0x41...0x5A ~= byte }
                word = word << 8 | UInt64(byte < 0x80 ? byte | 0x20 : byte)
                length += 1
                continue
            }
            position += punctuation(beginningWith: byte) ?? 0
            guard length > 0 else { continue }
            words += 1
            if length <= 8, !isCapitalized, let language = table.language(of: word) {
                counts[language] += 1
                // Nearly every text is in the language that it says.
                if language == own, counts[language] >= sure, words < least * 2 { return nil }
            }
            (word, length) = (0, 0)
        }
        guard words >= least else { return nil }
        let ranked = counts.indices.sorted { (counts[$0], $1) > (counts[$1], $0) }
        guard let best = ranked.first, best != own, counts[best] >= sure, counts[best] * 6 >= words,
            ranked.dropFirst().allSatisfy({ counts[$0] * 4 <= counts[best] })
        else { return nil }
        return languages[best]
    }

    /// The fewest words of a text whose language is told.
    private static let least = 12
    /// The most words that are looked at.
    private static let most = 60
    /// The fewest function words that make it certain.
    private static let sure = 3

    private static let languages = ["en", "fr", "es", "pt"]
    private static let names = ["English", "French", "Spanish", "Portuguese"]

    /// Returns the name of a language that is told.
    public static func name(ofLanguage tag: String) -> String {
        zip(languages, names).first { $0.0 == tag }?.1 ?? tag
    }

    private static let table = Table([
        "the and of that had has was were been which with its their for by from have this these would into it are "
            + "is be at or not also",
        "le les des du et dans pour une est qui sur aux au ont été sont avec ce cette ces leur elle où par afin "
            + "ainsi plus ses dont l d qu",
        "el los las y del con una ha han es su sus al lo ley fue fueron sido está también pero desde",
        "o os da do das dos na nas nos em uma não foi foram com ao aos pelo pela pelos pelas são às seu sua também e",
    ])

    /// The words that are of one language alone, by their letters: a table in which nearly every search ends at
    /// its first place, because every word of every text is looked for.
    private struct Table {
        private static let size = 1024
        private var words = [UInt64](repeating: 0, count: size)
        private var languages = [Int](repeating: 0, count: size)

        init(_ lists: [String]) {
            var languages: [UInt64: Set<Int>] = [:]
            for (language, list) in lists.enumerated() {
                for word in list.split(separator: " ") where word.utf8.count <= 8 {
                    languages[word.utf8.reduce(0) { $0 << 8 | UInt64($1) }, default: []].insert(language)
                }
            }
            for (word, of) in languages where of.count == 1 {
                var place = Self.place(of: word)
                while words[place] != 0 { place = (place + 1) % Self.size }
                words[place] = word
                self.languages[place] = of.first ?? 0
            }
        }

        func language(of word: UInt64) -> Int? {
            var place = Self.place(of: word)
            while words[place] != 0 {
                if words[place] == word { return languages[place] }
                place = (place + 1) % Self.size
            }
            return nil
        }

        private static func place(of word: UInt64) -> Int {
            Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) >> 54)
        }
    }

    /// Returns how many bytes follow one that begins punctuation such as ’ “ « –; nil for any other byte. No
    /// function word has a letter that begins so.
    private static func punctuation(beginningWith byte: UInt8) -> Int? {
        byte == 0xE2 ? 2 : byte == 0xC2 ? 1 : nil
    }
}
