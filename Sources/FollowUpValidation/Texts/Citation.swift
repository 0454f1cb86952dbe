import Texts

/// Whether a text cites something that can be looked up.
enum Citation {
    /// Whether a web address stands in the text, or a title with its year: a year and, in its sentence, words in
    /// quotation marks or a capitalized word close by that neither begins the sentence nor is a month or one of `names`
    /// (in lower case). In a script without capitals a year is enough.
    static func isIn(_ text: String, except names: Set<String>) -> Bool {
        let words = Array(TextWords(text))
        if words.contains(where: \.isInAddress) { return true }
        let years = words.indices.filter { words[$0].holdsYear }
        guard !years.isEmpty else { return false }
        if !text.unicodeScalars.contains(where: \.properties.isCased) { return true }
        return years.contains { year in
            let near = max(0, year - reach)...min(words.count - 1, year + reach)
            return words[near].contains {
                $0.sentence == words[year].sentence && isTitle($0, except: names)
            }
        }
    }

    private static func isTitle(_ word: TextWord, except names: Set<String>) -> Bool {
        guard !word.isQuoted else { return true }
        let plain = word.text.lowercased()
        return word.isCapitalized && !word.startsSentence && !names.contains(plain) && !others.contains(plain)
    }

    /// The most words between a year and the title that it belongs to.
    private static let reach = 8

    /// Words that begin with a capital and are no title: the months, and who acts.
    private static let others: Set<String> = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
        "november", "december", "government", "parliament", "state", "states", "ministry", "minister",
    ]
}
